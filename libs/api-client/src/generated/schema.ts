/** Generated from openapi.json by `npm run generate`. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comment.get"];
        put?: never;
        post?: never;
        delete: operations["Comment.delete"];
        options?: never;
        head?: never;
        patch: operations["Comment.edit"];
        trace?: never;
    };
    "/v1/sites/{site}/comments/{commentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comment.listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/comments/{commentId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Report.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/comments/{commentId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Comment.vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Discovery.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/decisions/{decisionId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyAppeal.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/legal-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalNotice.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/legal-notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LegalNotice.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MyData.erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Block.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/blocks/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Block.block"];
        post?: never;
        delete: operations["Block.unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyComment.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonEvents.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyData.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Notice.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/me/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/measures/{measureId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemporaryBlock.object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/agency-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationLegalNotice.enterOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appeal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals/{appealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appeal.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals/{appealId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealClaim.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals/{appealId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeal.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals/{appealId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealClaim.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/appeals/{appealId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealClaim.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkDecision.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/claim-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.claimNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handling.escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handling.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handling.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeadCase.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeadCase.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/temporary-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemporaryBlock.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/decisions/{decisionId}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reversal.revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModerationEvents.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Key.list"];
        put?: never;
        post: operations["Key.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Key.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/legal-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModerationLegalNotice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/me/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stats.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Member.list"];
        put?: never;
        post: operations["Member.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Member.remove"];
        options?: never;
        head?: never;
        patch: operations["Member.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policy.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/policies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Policy.set"];
        post?: never;
        delete: operations["Policy.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/queue-setups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueueSetup.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.listQueues"];
        put?: never;
        post: operations["QueueSetup.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["QueueSetup.archive"];
        options?: never;
        head?: never;
        patch: operations["QueueSetup.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rule.list"];
        put: operations["Rule.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rule.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Settings.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statement.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stats.site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person.sanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}/sanctions/{sanctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Person.lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook.list"];
        put?: never;
        post: operations["Webhook.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Webhook.remove"];
        options?: never;
        head?: never;
        patch: operations["Webhook.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/word-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WordList.list"];
        put?: never;
        post: operations["WordList.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/word-lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WordList.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/word-lists/{wordListId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WordList.change"];
        post?: never;
        delete: operations["WordList.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/threads/{threadKey}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ThreadComment.list"];
        put?: never;
        post: operations["ThreadComment.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/threads/{threadKey}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ThreadEvents.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Discovery.trending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/widget-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Discovery.widgetConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddKeyDto: {
            /**
             * @description HS256 makes a secret; the others take a public key or key set.
             * @enum {string}
             */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA";
            /** @description The `kid` by which tokens name the key. */
            kid?: string;
            /** @description JSON Web Key, its public half. */
            publicKey?: {
                [key: string]: unknown;
            };
            /** @description https address of a JSON Web Key Set. */
            jwksUrl?: string;
        };
        AddMemberDto: {
            /**
             * @description Never above your own; leads name moderators only.
             * @enum {string}
             */
            role?: "moderator" | "lead" | "admin";
            /** @description Review queues the member takes cases from. */
            queueIds?: string[];
            /** @description Languages the member reads, e.g. `ko`. */
            languages?: string[];
            skills?: string[];
            /** @description Most cases held at one time. */
            capacity?: number;
            /** @description When the member works; null for always. */
            workingHours?: components["schemas"]["WorkingCalendarView"] | null;
            /** @description The host site's own id of the person (`sub`), who need not have come yet. */
            subject: string;
        };
        AddWebhookDto: {
            /**
             * Format: uri
             * @description Public https address.
             */
            url: string;
            events: ("case.decided" | "case.reverted" | "appeal.filed" | "appeal.decided" | "notice.created")[];
        };
        AgencyOrderDto: {
            /**
             * Format: uuid
             * @description The comment, which is its exact location.
             */
            commentId: string;
            /**
             * @description The right that is infringed.
             * @enum {string}
             */
            right: "privacy" | "honour" | "portrait" | "copyright" | "other" | "public-order";
            /**
             * @description Deletion, or the posting of a rebuttal.
             * @enum {string}
             */
            wish: "delete" | "rebuttal";
            /** @description Why the comment infringes the right. At most 5000 characters. */
            explanation: string;
            /** @description The authority. At most 200 characters. */
            agency: string;
            /** @description File number of the authority. At most 200 characters. */
            reference: string;
            /**
             * Format: date-time
             * @description Until when the authority wants it done.
             */
            dueAt: string;
        };
        AppealLeaseDto: {
            /**
             * Format: uuid
             * @description Proof of the claim.
             */
            leaseToken: string;
        };
        AuditActorView: {
            /** Format: uuid */
            id: string;
            /** @description Names of staff only. */
            name: string | null;
        };
        AuditEntryView: {
            /** @description `case` for the events of a case. */
            subjectKind: string;
            subjectId: string;
            /** @description Number of the event in its case; 0 for other acts. */
            seq: number;
            type: string;
            /** @enum {string} */
            actorKind: "reader" | "staff" | "system";
            /** @description Null for the system. */
            actor: components["schemas"]["AuditActorView"] | null;
            /** @description State of the case before. */
            from: string | null;
            /** @description State of the case afterwards. */
            to: string | null;
            /** @description Ids, codes and numbers. */
            data: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            /** @description SHA-256 of the row, hex. */
            hash: string;
            /** @description Hash of the event before it in its case. */
            prevHash: string | null;
        };
        AuditPageView: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
        };
        AuthorView: {
            /** Format: uuid */
            id: string | null;
            name: string | null;
            /** @description https URL of a picture. */
            picture: string | null;
        };
        AutoHideSettingsDto: {
            /** @description Whether reports alone can hide a comment until a reviewer looks. */
            enabled: boolean;
            /** @description Least sum of weights of independent reporters. */
            threshold: number;
        };
        BulkFilterDto: {
            /** Format: uuid */
            queue?: string;
            /**
             * Format: uuid
             * @description Only cases about comments of this person.
             */
            author?: string;
            /** @enum {string} */
            category?: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            /** @description Part of the comment's text. */
            q?: string;
        };
        CaseCommentView: {
            /** Format: uuid */
            id: string;
            /** @description Null once its author deleted it. */
            body: string | null;
            /** @description Rises with each edit. */
            bodyVersion: number;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            /** Format: uuid */
            parentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
        };
        CaseEventView: {
            seq: number;
            type: string;
            /** @enum {string} */
            actorKind: "reader" | "staff" | "system";
            /**
             * Format: uuid
             * @description Staff only; readers stay unnamed.
             */
            actorId: string | null;
            /** @enum {string|null} */
            from: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed" | null;
            /** @enum {string} */
            to: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            /** Format: date-time */
            at: string;
        };
        CaseNoteView: {
            /** @description The event it goes with. */
            seq: number;
            author: components["schemas"]["PersonRefView"];
            body: string;
        };
        CaseReportView: {
            /** @description Position among the reports of the case, from 1. */
            seq: number;
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            reason: string | null;
            /** @description Reporter's credibility when the report was filed, 0.25 to 1.75. */
            weight: number;
            /**
             * Format: uuid
             * @description Shown to leads only.
             */
            reporterId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CaseThreadView: {
            /** Format: uuid */
            id: string;
            key: string;
        };
        CaseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            /** @description Urgency; 3 comes first. */
            tier: number;
            score: number;
            /** @description Rises with each escalation. */
            level: number;
            queue: components["schemas"]["QueueRefView"] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Rises by one with every transition. */
            version: number;
            /**
             * Format: date-time
             * @description End of the hold, while put aside.
             */
            holdUntil: string | null;
            /**
             * Format: uuid
             * @description Who put it aside.
             */
            heldBy: string | null;
            lease: components["schemas"]["LeaseView"] | null;
            comment: components["schemas"]["CaseCommentView"] | null;
            thread: components["schemas"]["CaseThreadView"] | null;
            /** @description Author of the comment. */
            author: components["schemas"]["PersonRefView"] | null;
            reportCount: number;
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description Language of the comment. */
            language: string | null;
            /** @description Reviewers this case would suit best. */
            suggestedReviewerIds: string[];
            /**
             * Format: uuid
             * @description Earlier case about the same comment.
             */
            reopenOf: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it first reached a queue.
             */
            queuedAt: string | null;
            /** @description In the order they came. */
            reports: components["schemas"]["CaseReportView"][];
            /** @description Audit trail, oldest first. */
            events: components["schemas"]["CaseEventView"][];
            /** @description What staff said about it, oldest first. */
            notes: components["schemas"]["CaseNoteView"][];
            /** @description The text when the case was opened. */
            contentSnapshot: string | null;
        };
        CastVoteDto: {
            /** @enum {string} */
            value: "up" | "down";
        };
        ChangeMemberDto: {
            /**
             * @description Never above your own; leads name moderators only.
             * @enum {string}
             */
            role?: "moderator" | "lead" | "admin";
            /** @description Review queues the member takes cases from. */
            queueIds?: string[];
            /** @description Languages the member reads, e.g. `ko`. */
            languages?: string[];
            skills?: string[];
            /** @description Most cases held at one time. */
            capacity?: number;
            /** @description When the member works; null for always. */
            workingHours?: components["schemas"]["WorkingCalendarView"] | null;
        };
        ChangeQueueDto: {
            /** @description Takes what no rule routes elsewhere, in place of the queue before. */
            isDefault?: boolean;
            /** @description Takes what is escalated. */
            isSenior?: boolean;
            /** @description Skills its reviewers should have. */
            skills?: string[];
            /** @description Languages its reviewers should read, e.g. `ko`. */
            languages?: string[];
            /** @description Seconds until due, by tier 0 to 3. */
            dueSecByTier?: number[];
            /** @description When the desk works; null when only the clock on the wall counts. */
            calendar?: components["schemas"]["WorkingCalendarView"] | null;
            /** @description Tiers whose seconds run in working hours only. */
            businessTiers?: number[];
            /** @description Seconds before the deadline at which reviewers are reminded. */
            remindSec?: number;
            /** @description `version` as it was read. */
            version: number;
            /** @description Another name. At most 60 characters. */
            name?: string | null;
        };
        ChangeSettingsDto: {
            /** @description Longest comment, in characters as people see them, by edition. */
            editions?: {
                [key: string]: {
                    bodyCharsMax?: number;
                };
            };
            /** @description Edition of articles that name none. */
            defaultEdition?: string;
            /** @description Pages of these origins may embed the widget; none named allows every origin. */
            origins?: string[];
            /** @description Comments of a reader under one article. */
            commentsPerThreadMax?: number | null;
            /** @description Comments of a reader a day. */
            commentsPerDayMax?: number | null;
            /** @description Least time between two comments of a reader, seconds. */
            commentPauseSec?: number;
            /** @description Votes of a reader a day. */
            votesPerDayMax?: number | null;
            downVotes?: boolean;
            /** @enum {string} */
            defaultSort?: "newest" | "oldest" | "best";
            /** @description Time in which a reader may edit a comment, seconds. */
            editWindowSec?: number;
            /** @description Time in which a reviewer may take back an own decision, seconds. */
            undoWindowSec?: number;
            /** @description Days in which a decision can be appealed. */
            appealWindowDays?: number;
            /** @description Whether every report of a cleared comment is a new case. */
            reopensAlways?: boolean;
            /** @description Life of a claim without renewal, seconds. */
            leaseSec?: number;
            /** @description Writes a minute and reader. */
            writesPerMinute?: number;
            /** @description Writes a minute and member of the staff. */
            staffWritesPerMinute?: number;
            /** @description Replaced as a whole. */
            screening?: components["schemas"]["ScreeningSettingsDto"];
            /** @description Codes a decision may cite. */
            policyCodes?: string[];
            /** @description Replaced as a whole. */
            autoHide?: components["schemas"]["AutoHideSettingsDto"];
            /**
             * @description What the end of a temporary block leads to.
             * @enum {string}
             */
            temporaryBlockExpiry?: "restore" | "remove-if-no-objection";
            /** @description Share of decisions made a second time. */
            secondReviewShare?: number;
            /** @description `version` as it was read. */
            version: number;
        };
        ChangeWebhookDto: {
            /**
             * Format: uri
             * @description Public https address.
             */
            url?: string;
            events?: ("case.decided" | "case.reverted" | "appeal.filed" | "appeal.decided" | "notice.created")[];
            /** @description Whether deliveries are made. */
            enabled?: boolean;
        };
        ChangeWordListDto: {
            /** @description Name of the list, unique within the site. At most 60 characters. */
            name: string;
            /**
             * @description Whose writing and endings the list follows.
             * @enum {string}
             */
            locale: "ko" | "en" | "zh" | "ja" | "vi";
            /**
             * @description What a match leads to.
             * @enum {string}
             */
            action: "hold" | "refuse";
            /** @default true */
            enabled: boolean;
            entries: components["schemas"]["WordEntryDto"][];
            patterns?: components["schemas"]["WordPatternDto"][];
            /** @description Version this change starts from. */
            version: number;
        };
        ClaimNextDto: {
            /** @description Queues to take from; all of your own by default. */
            queues?: string[];
        };
        CommentView: {
            /** Format: uuid */
            id: string;
            threadKey: string;
            /**
             * Format: uuid
             * @description Root comment replied to; null for a root.
             */
            parentId: string | null;
            author: components["schemas"]["AuthorView"];
            /** @description Plain text; null when it may not be shown. */
            body: string | null;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            votes: components["schemas"]["VotesView"];
            /** @description Published replies. */
            replyCount: number;
            /** @description Only where a measure hides the words. */
            restriction?: components["schemas"]["RestrictionView"];
            viewer?: components["schemas"]["ViewerView"];
        };
        CountsView: {
            /** @description Count by thread key. */
            counts: {
                [key: string]: number;
            };
        };
        CreateQueueDto: {
            /** @description Takes what no rule routes elsewhere, in place of the queue before. */
            isDefault?: boolean;
            /** @description Takes what is escalated. */
            isSenior?: boolean;
            /** @description Skills its reviewers should have. */
            skills?: string[];
            /** @description Languages its reviewers should read, e.g. `ko`. */
            languages?: string[];
            /** @description Seconds until due, by tier 0 to 3. */
            dueSecByTier?: number[];
            /** @description When the desk works; null when only the clock on the wall counts. */
            calendar?: components["schemas"]["WorkingCalendarView"] | null;
            /** @description Tiers whose seconds run in working hours only. */
            businessTiers?: number[];
            /** @description Seconds before the deadline at which reviewers are reminded. */
            remindSec?: number;
            /** @description Name of the queue, unique in the site. At most 60 characters. */
            name: string;
        };
        DecideAppealDto: {
            /**
             * Format: uuid
             * @description Proof of the claim.
             */
            leaseToken: string;
            /** @enum {string} */
            outcome: "uphold" | "overturn";
            /** @description Reasons, for both sides. At most 2000 characters. */
            explanation: string;
            /**
             * @description What happens to a comment that was left as it was, when that is overturned.
             * @default hide
             * @enum {string}
             */
            restriction: "hide" | "remove";
            /** @description Policy of the new decision; left out: the one of the first. */
            policyCode?: string;
        };
        DecideCaseDto: {
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @description One of the site's policies. */
            policyCode: string;
            /** @enum {string} */
            ground: "terms" | "illegal";
            /** @description Article or clause; left out: the one of the policy. At most 500 characters. */
            legalReference?: string | null;
            /** @description Reasons, for the author. At most 2000 characters. */
            explanation?: string | null;
            /** @description A measure against the author that comes with the decision. */
            sanction?: components["schemas"]["SanctionDto"];
            /**
             * Format: uuid
             * @description Proof of the claim.
             */
            leaseToken: string;
            /** @description `seq` of the last report on the screen. */
            coversReportSeq: number;
            /** @description `comment.bodyVersion` on the screen; needed when the comment was edited after the case was opened. */
            contentVersion?: number;
        };
        DecideInBulkDto: {
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @description One of the site's policies. */
            policyCode: string;
            /** @enum {string} */
            ground: "terms" | "illegal";
            /** @description Article or clause; left out: the one of the policy. At most 500 characters. */
            legalReference?: string | null;
            /** @description Reasons, for the author. At most 2000 characters. */
            explanation?: string | null;
            /** @description A measure against the author that comes with the decision. */
            sanction?: components["schemas"]["SanctionDto"];
            /** @description Only these cases. */
            caseIds?: string[];
            filter?: components["schemas"]["BulkFilterDto"];
            /** @description Number of waiting cases that are meant; where it is another by now, nothing is decided. */
            expectedCount: number;
        };
        DeepCheckView: {
            name: string;
            /** @description 0 when nothing is wrong. */
            count: number;
        };
        EditCommentDto: {
            /** @description The new text. At most 2000 characters. */
            body: string;
        };
        EscalateDto: {
            /**
             * Format: uuid
             * @description Proof of the claim. Left out by leads, and for a case that the caller put aside.
             */
            leaseToken?: string;
            /** @description Why, for colleagues. At most 500 characters. */
            reason: string;
        };
        FileAppealDto: {
            /** @description Why the decision is wrong, in the own words of the appellant. At most 1000 characters. */
            text: string;
        };
        FileReportDto: {
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            /** @description Why, in the own words of the reporter. At most 100 characters. */
            reason?: string | null;
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description Proof of the claim. Left out by leads, and for a case that the caller put aside.
             */
            leaseToken?: string;
            /**
             * Format: uuid
             * @description The colleague.
             */
            toUserId: string;
            /** @description Why, for colleagues. At most 500 characters. */
            reason?: string | null;
        };
        HoldDto: {
            /**
             * Format: uuid
             * @description Proof of the claim. Left out by leads, and for a case that the caller put aside.
             */
            leaseToken?: string;
            /** @description How long, seconds; at most 72 h. */
            holdSec: number;
            /** @description Why, for colleagues. At most 500 characters. */
            reason: string;
        };
        LeaseTokenDto: {
            /** Format: uuid */
            leaseToken: string;
        };
        LeaseView: {
            holder: components["schemas"]["PersonRefView"];
            /** @description Proof of the claim; shown to its holder only. */
            token: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        LegalNoticeDto: {
            /**
             * Format: uuid
             * @description The comment, which is its exact location.
             */
            commentId: string;
            /**
             * @description The right that is infringed.
             * @enum {string}
             */
            right: "privacy" | "honour" | "portrait" | "copyright" | "other" | "public-order";
            /**
             * @description Deletion, or the posting of a rebuttal.
             * @enum {string}
             */
            wish: "delete" | "rebuttal";
            /** @description Why the comment infringes the right. At most 5000 characters. */
            explanation: string;
            /** @description Name of the person whose right is infringed. At most 60 characters. */
            name: string;
            /** @description Where answers reach the claimant: e-mail or telephone. At most 200 characters. */
            contact: string;
            /** @description Who speaks for the claimant, and as what. At most 200 characters. */
            proxy?: string | null;
            /** @description Evidence: addresses of documents, or what they say. At most 5000 characters. */
            evidence?: string | null;
            /**
             * @description The claimant believes in good faith that all of it is so.
             * @enum {boolean}
             */
            goodFaith: true;
        };
        LivenessView: {
            /** @enum {string} */
            status: "alive";
        };
        MoveDto: {
            /** Format: uuid */
            queueId: string;
            /** @description Why, for colleagues. At most 500 characters. */
            reason?: string | null;
        };
        NoteUserDto: {
            /** @description For the rest of the staff; the person never sees it. At most 2000 characters. */
            body: string;
        };
        ObjectionDto: {
            /** @description Why the comment should be shown. At most 1000 characters. */
            text: string;
        };
        PersonRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PolicyTextsDto: {
            ko?: components["schemas"]["PolicyWordingDto"];
            en?: components["schemas"]["PolicyWordingDto"];
            zh?: components["schemas"]["PolicyWordingDto"];
            ja?: components["schemas"]["PolicyWordingDto"];
            vi?: components["schemas"]["PolicyWordingDto"];
        };
        PolicyWordingDto: {
            /** @description Short name. At most 100 characters. */
            name: string;
            /** @description For the author of a restricted comment. At most 2000 characters. */
            text?: string | null;
        };
        PostCommentDto: {
            /** @description Plain text. The edition may allow less, 300 by default. At most 2000 characters. */
            body: string;
            /**
             * Format: uuid
             * @description Comment replied to.
             */
            parentId?: string | null;
            /** @description Address of the article; kept with the first comment. */
            url?: string | null;
            /** @description Title of the article; kept with the first comment. At most 300 characters. */
            title?: string | null;
            /** @description Edition of the article; kept with the first comment. */
            edition?: string | null;
        };
        /** @description An error answer, as defined by RFC 9457. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Page that explains the code.
             */
            type: string;
            title: string;
            status: number;
            detail: string;
            /**
             * Format: uri-reference
             * @description Path of the request.
             */
            instance: string;
            /** @enum {string} */
            code: "malformed-request" | "validation-failed" | "comment-empty" | "comment-too-long" | "comment-too-many-marks" | "reason-too-long" | "reply-target-invalid" | "cursor-invalid" | "policy-code-unknown" | "queue-unknown" | "word-list-invalid" | "pattern-invalid" | "self-block" | "token-missing" | "token-invalid" | "token-expired" | "role-insufficient" | "own-comment" | "not-own-comment" | "user-suspended" | "thread-closed" | "edit-window-over" | "undo-window-over" | "appeal-not-open" | "appeal-window-over" | "sanction-refused" | "conflict-of-interest" | "claim-limit-reached" | "comment-refused" | "not-found" | "method-not-allowed" | "request-timeout" | "already-voted" | "already-reported" | "already-objected" | "already-blocked" | "legal-notice-missing" | "measure-over" | "already-appealed" | "already-decided" | "already-claimed" | "claimed-by-other" | "lease-lost" | "new-grounds" | "escalation-limit-reached" | "reviewer-unfit" | "case-not-routed" | "comment-not-published" | "already-reverted" | "count-changed" | "decision-not-revertible" | "idempotency-key-reused" | "name-taken" | "default-queue-needed" | "last-admin" | "last-key" | "version-conflict" | "payload-too-large" | "media-type-unsupported" | "headers-too-large" | "too-many-requests" | "comment-limit-reached" | "vote-limit-reached" | "internal-error" | "service-unavailable";
            /** @description What is wrong with which field. */
            errors?: {
                /** Format: json-pointer */
                pointer: string;
                detail: string;
            }[];
        };
        QueueRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReadinessView: {
            /** @enum {string} */
            status: "ready" | "degraded";
            /** @enum {string} */
            postgres: "ready";
            /** @enum {string} */
            redis: "ready" | "away" | "absent";
            checks?: components["schemas"]["DeepCheckView"][];
        };
        ReleaseDto: {
            /**
             * Format: uuid
             * @description Proof of the claim. Left out, leads take the case out of any hands, and holders of a case end their hold.
             */
            leaseToken?: string;
            /** @description Why the case is skipped; it is not offered again. At most 500 characters. */
            reason?: string | null;
        };
        ReplaceRulesDto: {
            /** @description In order: the first that applies names the queue. */
            items: components["schemas"]["RuleDto"][];
            /** @description `version` as it was read. */
            version: number;
            /**
             * @description Whether cases that wait are routed again.
             * @default false
             */
            reroute: boolean;
        };
        RestrictionView: {
            /** @enum {string} */
            kind: "remove" | "temporary-block" | "hide" | "auto-hide";
            /**
             * @description What it rests on.
             * @enum {string}
             */
            ground: "terms" | "illegal" | "reports" | "network-act-44-2";
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            until: string | null;
        };
        RoutingPredicateDto: {
            /** @description At least one report names one of these. */
            categories?: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description The comment is in one of these languages, e.g. `ko`. */
            languages?: string[];
            /** @description The article is in one of these sections. */
            sections?: string[];
            /** @description The author is one of these: new for a day, sanctioned, or neither. */
            authors?: ("new" | "sanctioned" | "regular")[];
            /** @description The comment holds one of these, whatever the case or width of its letters. */
            words?: string[];
            tierMin?: number;
            scoreMin?: number;
        };
        RuleDto: {
            /**
             * Format: uuid
             * @description Left out for a new rule.
             */
            id?: string;
            /** @description What the rule is for. At most 100 characters. */
            name: string;
            /** @description Every member given must hold; none given always does. */
            predicate: components["schemas"]["RoutingPredicateDto"];
            /**
             * Format: uuid
             * @description Where the case goes.
             */
            queueId: string;
            /** @description Lifts the tier to this. */
            tier?: number | null;
            /** @default true */
            enabled: boolean;
        };
        RuleListDto: {
            /** @description In order: the first that applies names the queue. */
            items: components["schemas"]["RuleDto"][];
        };
        SanctionDto: {
            /** @enum {string} */
            kind: "warn" | "mute" | "premoderate" | "suspend" | "ban";
            /** @description Left out: no end. */
            days?: number;
        };
        SanctionUserDto: {
            /** @enum {string} */
            kind: "warn" | "mute" | "premoderate" | "suspend" | "ban";
            /** @description Left out: no end. */
            days?: number;
            /** @description One of the site's policies. */
            policyCode: string;
            /** @description Reasons, for the person. At most 2000 characters. */
            explanation?: string | null;
        };
        ScreeningSettingsDto: {
            repeat: components["schemas"] | null;
            links: components["schemas"] | null;
            newAccount: components["schemas"] | null;
        };
        SetPolicyDto: {
            /** @enum {string} */
            ground: "terms" | "illegal";
            /** @description Article or clause. At most 500 characters. */
            legalReference?: string | null;
            texts: components["schemas"]["PolicyTextsDto"];
        };
        TakeOverDto: {
            /** @description `version` of the case on the screen. */
            version: number;
        };
        TemporaryBlockDto: {
            /**
             * Format: uuid
             * @description Proof of the claim.
             */
            leaseToken: string;
            /** @default 30 */
            days: number;
        };
        ThreadPageView: {
            items: components["schemas"]["CommentView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description Published comments of the thread, replies included, that the caller can see. */
            count: number;
        };
        TrendingThreadView: {
            threadKey: string;
            title: string | null;
            url: string | null;
            /** @description Published comments, replies included. */
            count: number;
        };
        TrendingView: {
            /** @description Most discussed first. */
            items: components["schemas"]["TrendingThreadView"][];
        };
        ViewerView: {
            /**
             * @description The caller's own vote.
             * @enum {string|null}
             */
            vote: "up" | "down" | null;
            /** @description Whether the caller reported this comment. */
            reported: boolean;
            /** @description Whether the caller wrote it. */
            own: boolean;
            /** @description Whether the caller blocked its author; then `body` is null. */
            authorBlocked: boolean;
        };
        VoteKindsView: {
            up: boolean;
            down: boolean;
        };
        VotesView: {
            up: number;
            down: number;
        };
        WidgetConfigView: {
            /** @description Longest comment, characters as people see them. */
            bodyCharsMax: number;
            /** @description Longest reason of a report, characters. */
            reasonCharsMax: number;
            /** @description Seconds in which an own comment may be edited. */
            editWindowSec: number;
            votes: components["schemas"]["VoteKindsView"];
            sorts: ("newest" | "oldest" | "best")[];
            /** @enum {string} */
            defaultSort: "newest" | "oldest" | "best";
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
        };
        WordEntryDto: {
            /** @description Names the entry; unique within its list. */
            id: string;
            /** @description The word; a space in it may be left out in texts. */
            text: string;
            /**
             * @description Alone, with its endings, or anywhere inside other words.
             * @enum {string}
             */
            match: "word" | "stem" | "anywhere";
            /** @description Further spellings to catch. */
            also?: ("initials" | "lookalikes" | "unmarked")[];
            /** @description Longer texts in which the word is innocent. */
            exceptions?: string[];
        };
        WordListDto: {
            /** @description Name of the list, unique within the site. At most 60 characters. */
            name: string;
            /**
             * @description Whose writing and endings the list follows.
             * @enum {string}
             */
            locale: "ko" | "en" | "zh" | "ja" | "vi";
            /**
             * @description What a match leads to.
             * @enum {string}
             */
            action: "hold" | "refuse";
            /** @default true */
            enabled: boolean;
            entries: components["schemas"]["WordEntryDto"][];
            patterns?: components["schemas"]["WordPatternDto"][];
        };
        WordPatternDto: {
            id: string;
            /** @description RE2 syntax; runs in time linear to the text. */
            pattern: string;
        };
        WorkingCalendarView: {
            /** @description IANA time zone, e.g. `Asia/Seoul`. */
            timeZone: string;
            /**
             * @description Spans of each day, `sun` to `sat`, as pairs of `HH:MM`; a day not named is free.
             * @example {
             *       "mon": [
             *         [
             *           "09:00",
             *           "18:00"
             *         ]
             *       ]
             *     }
             */
            days: {
                [key: string]: string[][];
            };
            /** @description Days without work, `YYYY-MM-DD`. */
            holidays: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessView"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: {
                /** @description Also count what must never be. Asks for the operator’s token. */
                deep?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Comment.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Comment.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-own-comment`: Only its author may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-own-comment";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Comment.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `comment-empty`: The comment is empty. `comment-too-long`: The comment is longer than this edition allows. `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment-empty" | "comment-too-long" | "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `edit-window-over`: The time for editing is over. `not-own-comment`: Only its author may do this. `user-suspended`: Your account may not write at present. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "edit-window-over" | "not-own-comment" | "user-suspended";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Comment.listReplies": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Report.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `reason-too-long`: The reason is longer than 100 characters. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "reason-too-long" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `own-comment`: This cannot be done to your own comment. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "own-comment";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-reported`: You have reported this comment already. `comment-not-published`: The comment is no longer published. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-reported" | "comment-not-published";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Comment.vote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastVoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `own-comment`: This cannot be done to your own comment. `user-suspended`: Your account may not write at present. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "own-comment" | "user-suspended";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-voted`: You have voted already. `comment-not-published`: The comment is no longer published. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-voted" | "comment-not-published";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. `vote-limit-reached`: You have voted as often as the site allows for today. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests" | "vote-limit-reached";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Discovery.counts": {
        parameters: {
            query: {
                /** @description Thread keys, separated by commas; at most 100. */
                threads: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "MyAppeal.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAppealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `appeal-not-open`: This decision cannot be appealed by you. `appeal-window-over`: The time for an appeal is over. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal-not-open" | "appeal-window-over";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-appealed`: You have appealed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-appealed";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "LegalNotice.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `comment-not-published`: The comment is no longer published. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment-not-published";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "LegalNotice.status": {
        parameters: {
            query?: {
                /** @description The `accessCode` that filing the notice answered. */
                code?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "MyData.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Block.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Block.block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `self-block`: Nobody can block themselves. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "self-block";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Block.unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "MyComment.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "PersonEvents.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "MyData.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: Record<string, never>[];
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Notice.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Notice.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Report.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "TemporaryBlock.object": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-objected`: You have objected already. `measure-over`: The measure is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-objected" | "measure-over";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ModerationLegalNotice.enterOrder": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `comment-not-published`: The comment is no longer published. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment-not-published";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Appeal.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                state?: "open" | "claimed" | "upheld" | "overturned";
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Appeal.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "AppealClaim.claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `conflict-of-interest`: You took part in what this case is about. `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict-of-interest" | "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `claim-limit-reached`: You hold as many cases as you may. `claimed-by-other`: Another reviewer holds this case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "claim-limit-reached" | "claimed-by-other";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Appeal.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `policy-code-unknown`: The site has no such policy code. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "policy-code-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "AppealClaim.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealLeaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "AppealClaim.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealLeaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Audit.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only acts of this type, e.g. `decided`, `settings-changed`. */
                type?: string;
                /** @description Only what this person did. */
                actor?: string;
                /** @description Only what was done to this case, queue, person or setting. */
                subject?: string;
                /** @description From this time on. */
                from?: string;
                /** @description Before this time. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageView"];
                    "application/x-ndjson": components["schemas"]["AuditPageView"];
                };
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Case.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only cases in this queue. */
                queue?: string;
                state?: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
                /** @description Only cases about comments of this person. */
                author?: string;
                /** @description Part of the comment's text. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "BulkDecision.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideInBulkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `policy-code-unknown`: The site has no such policy code. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "policy-code-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `count-changed`: The number of cases is another by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "count-changed";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Claim.claimNext": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimNextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nothing waits. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `claim-limit-reached`: You hold as many cases as you may. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "claim-limit-reached";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Case.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Claim.claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `conflict-of-interest`: You took part in what this case is about. `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict-of-interest" | "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `case-not-routed`: The case has not reached a queue yet. `claimed-by-other`: Another reviewer holds this case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "case-not-routed" | "claimed-by-other";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Decision.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `policy-code-unknown`: The site has no such policy code. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "policy-code-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. `sanction-refused`: The staff of the site cannot be sanctioned. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient" | "sanction-refused";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `lease-lost`: Your claim on this case has ended. `new-grounds`: A new kind of report arrived; look again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "lease-lost" | "new-grounds";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Handling.escalate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `case-not-routed`: The case has not reached a queue yet. `escalation-limit-reached`: The case is at the highest level already. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "case-not-routed" | "escalation-limit-reached" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Handling.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-claimed`: The case is not waiting for a reviewer. `already-decided`: The case has been decided. `claim-limit-reached`: You hold as many cases as you may. `lease-lost`: Your claim on this case has ended. `reviewer-unfit`: This colleague cannot take the case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-claimed" | "already-decided" | "claim-limit-reached" | "lease-lost" | "reviewer-unfit";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Handling.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `case-not-routed`: The case has not reached a queue yet. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "case-not-routed" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "LeadCase.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `case-not-routed`: The case has not reached a queue yet. `claimed-by-other`: Another reviewer holds this case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "case-not-routed" | "claimed-by-other";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Claim.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-decided`: The case has been decided. `case-not-routed`: The case has not reached a queue yet. `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "case-not-routed" | "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Claim.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `lease-lost`: Your claim on this case has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "lease-lost";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "LeadCase.takeOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `conflict-of-interest`: You took part in what this case is about. `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict-of-interest" | "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-claimed`: The case is not waiting for a reviewer. `claim-limit-reached`: You hold as many cases as you may. `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-claimed" | "claim-limit-reached" | "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "TemporaryBlock.block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporaryBlockDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-blocked`: This text was blocked for a time before. `lease-lost`: Your claim on this case has ended. `legal-notice-missing`: Nobody has claimed that this comment infringes a right. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-blocked" | "lease-lost" | "legal-notice-missing";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Reversal.revert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. `undo-window-over`: The time for undoing is over. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient" | "undo-window-over";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-reverted`: The decision has been reverted. `decision-not-revertible`: The decision can no longer be taken back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-reverted" | "decision-not-revertible";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ModerationEvents.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Key.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Key.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `name-taken`: This name is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "name-taken";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Key.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `last-key`: A site needs at least one key in force. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "last-key";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ModerationLegalNotice.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Stats.own": {
        parameters: {
            query?: {
                /** @description Beginning; 24 hours before `to` by default, 30 days for a daily series. */
                from?: string;
                /** @description End, this moment by default. */
                to?: string;
                /** @description Step of the series, in UTC. */
                interval?: "hour" | "day";
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Member.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Member.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `last-admin`: A site needs at least one admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "last-admin";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Member.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `last-admin`: A site needs at least one admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "last-admin";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Member.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `last-admin`: A site needs at least one admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "last-admin";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Policy.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Policy.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Policy.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "QueueSetup.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Case.listQueues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "QueueSetup.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQueueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `name-taken`: This name is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "name-taken";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "QueueSetup.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `default-queue-needed`: One queue must take what no rule routes elsewhere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "default-queue-needed";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "QueueSetup.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQueueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `default-queue-needed`: One queue must take what no rule routes elsewhere. `name-taken`: This name is in use. `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "default-queue-needed" | "name-taken" | "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Rule.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Rule.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Rule.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `queue-unknown`: The site has no such review queue. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "queue-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Settings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Settings.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Statement.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Stats.site": {
        parameters: {
            query?: {
                /** @description Beginning; 24 hours before `to` by default, 30 days for a daily series. */
                from?: string;
                /** @description End, this moment by default. */
                to?: string;
                /** @description Step of the series, in UTC. */
                interval?: "hour" | "day";
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Person.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Person.note": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Person.sanction": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `policy-code-unknown`: The site has no such policy code. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "policy-code-unknown" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. `sanction-refused`: The staff of the site cannot be sanctioned. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient" | "sanction-refused";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Person.lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                userId: string;
                /** @description UUID. */
                sanctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Webhook.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Webhook.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Webhook.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Webhook.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "WordList.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "WordList.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `pattern-invalid`: The pattern cannot be used. `validation-failed`: Some fields are not as they must be. `word-list-invalid`: The word list cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "pattern-invalid" | "validation-failed" | "word-list-invalid";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "WordList.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `pattern-invalid`: The pattern cannot be used. `validation-failed`: Some fields are not as they must be. `word-list-invalid`: The word list cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "pattern-invalid" | "validation-failed" | "word-list-invalid";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "WordList.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                wordListId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWordListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. `pattern-invalid`: The pattern cannot be used. `validation-failed`: Some fields are not as they must be. `word-list-invalid`: The word list cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request" | "pattern-invalid" | "validation-failed" | "word-list-invalid";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "version-conflict";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "WordList.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                wordListId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "malformed-request";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ThreadComment.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                sort?: "newest" | "oldest" | "best";
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description The host site’s own name for the article. */
                threadKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPageView"];
                };
            };
            /** @description `cursor-invalid`: The cursor is not one this list gave. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "cursor-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ThreadComment.post": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same resource for 24 hours; another body is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description The host site’s own name for the article. */
                threadKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `comment-empty`: The comment is empty. `comment-too-long`: The comment is longer than this edition allows. `comment-too-many-marks`: The comment stacks too many marks on one character. `malformed-request`: The request could not be read. `reply-target-invalid`: The comment replied to is not in this thread. `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment-empty" | "comment-too-long" | "comment-too-many-marks" | "malformed-request" | "reply-target-invalid" | "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. `token-missing`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid" | "token-missing";
                    };
                };
            };
            /** @description `thread-closed`: Comments are closed here. `user-suspended`: Your account may not write at present. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "thread-closed" | "user-suspended";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This key was used for another request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency-key-reused";
                    };
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "media-type-unsupported";
                    };
                };
            };
            /** @description `comment-limit-reached`: You have written as much as the site allows for now. `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment-limit-reached" | "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "ThreadEvents.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description The host site’s own name for the article. */
                threadKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Discovery.trending": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendingView"];
                };
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
    "Discovery.widgetConfig": {
        parameters: {
            query?: {
                /** @description Edition of the article. */
                edition?: string;
            };
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetConfigView"];
                };
            };
            /** @description `validation-failed`: Some fields are not as they must be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation-failed";
                    };
                };
            };
            /** @description `token-expired`: The token has expired. `token-invalid`: The token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-expired" | "token-invalid";
                    };
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests; wait a moment. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-requests";
                    };
                };
            };
            /** @description `service-unavailable`: The service is not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unavailable";
                    };
                };
            };
        };
    };
}
