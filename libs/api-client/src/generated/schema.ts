/** Generated from openapi.json by `npm run generate`. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs; says nothing of what it depends on */
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
        /**
         * Whether requests can be served
         * @description A Redis that is away is worth a look, but no reason to send readers elsewhere.
         */
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
        /** One comment, as its permanent link shows it */
        get: operations["Comment.get"];
        put?: never;
        post?: never;
        /**
         * Deletes an own comment
         * @description Its words are gone; its place and the replies stay.
         */
        delete: operations["Comment.delete"];
        options?: never;
        head?: never;
        /** Replaces the text of an own comment while the edit window is open */
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
        /** Replies to a root comment, oldest first */
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
        /**
         * Reports a comment, once per reader
         * @description A person will look at it; the outcome arrives as a notice.
         */
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
        /** Votes on somebody else's comment, once and for good */
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
        /** Published comments of up to 100 articles in one request; articles without any count 0 */
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
        /**
         * Objects to a decision, once: authors to a restriction of their comment, reporters to a comment left as it was
         * @description Somebody who had no part in the decision looks at it again; the result arrives as a notice.
         */
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
        /**
         * Claims that a comment infringes a right
         * @description Open to everybody; the answer's code opens the page that tells more.
         */
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
        /** How a claim stands, for who has its code */
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
        /**
         * Erases the caller: name and words go from everything, places in threads stay
         * @description It cannot be undone, and the same account is a new person when it comes back.
         */
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
        /** Readers the caller blocked */
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
        /** Blocks a reader; blocking twice changes nothing */
        put: operations["Block.block"];
        post?: never;
        /** Unblocks a reader; no error where there was no block */
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
        /** What the caller wrote, newest first, whatever became of it */
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
        /**
         * What concerns the caller alone, as server-sent events: `notice.created` says that `/me/notices` has something new
         * @description Resumes after `Last-Event-ID`, or says `resync` where too much was missed. Ends when the token or the rights do.
         */
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
        /** Everything that is kept about the caller, as one JSON document with an array per kind of data */
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
        /** What the caller was told, newest first, in the caller's language */
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
        /** Marks a notice as read */
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
        /** What the caller reported, newest first, and what came of it */
        get: operations["Report.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/measures/{measureId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objects, once, to a measure against the caller that came with no decision: a warning, a suspension, a ban
         * @description Somebody who did not impose it looks at it again; the result arrives as a notice.
         */
        post: operations["MySanctionAppeal.file"];
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
        /** The author objects to a temporary block; a reviewer looks at it within a day */
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
        /** Enters the order of an authority, with its own deadline */
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
        /** Appeals in the caller's queues, and those against sanctions, newest first */
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
        /** One appeal with its decision and its case, or with the sanction it is about */
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
        /** Claims an appeal, unless the caller decided, wrote, reported, imposed or bears what it is about */
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
        /**
         * Answers a claimed appeal: the decision stands, or is overturned by one that supersedes it, which is the answer
         * @description A sanction stands or is lifted, and the answer is the appeal.
         */
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
        /** Gives the appeal back undecided */
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
        /** Prolongs the caller's claim */
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
        /**
         * What was done on the site, newest first
         * @description With `Accept: application/x-ndjson` everything the filter leaves, oldest first, one row a line, without pages.
         */
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
        /** Recomputes every hash of the record and names the first row that does not hold */
        get: operations["Audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cards/claim-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what the caller looks at next: the most urgent case, or, for the share of decisions that are made twice, one that somebody else made
         * @description A second review that the caller holds already is at `/moderation/second-reviews/overview`.
         */
        post: operations["NextCard.claim"];
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
        /** Cases by filter, newest first unless asked otherwise */
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
        /** Decides many waiting cases alike, e.g. all of one author, each with its own audit event */
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
        /** Takes the most urgent case that waits for the caller */
        post: operations["Claim.claimNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cases a filter means */
        get: operations["Case.count"];
        put?: never;
        post?: never;
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
        /** One case with its reports and its audit trail */
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
        /**
         * Claims one case
         * @description The holder gets the same claim again.
         */
        post: operations["Claim.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is claimed in a case, the blocks that followed and what the author objects: read before deciding */
        get: operations["ModerationLegalNotice.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom the case could be handed over, and why not to whom not */
        get: operations["Handling.listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/cases/{caseId}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What bears on a case: article, thread, the author's record, earlier decisions, cases like it */
        get: operations["CaseContext.get"];
        put?: never;
        post?: never;
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
        /** Decides a claimed case */
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
        /**
         * Sends the case one level up, into the senior queue
         * @description Leads can do so with any undecided case.
         */
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
        /** Gives a case in hand to a named colleague */
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
        /**
         * Puts a claimed case aside, or holds it longer
         * @description The deadline keeps running; claiming the case takes it up again.
         */
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
        /** Moves a waiting case, or one put aside, into another queue */
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
        /**
         * Gives the case back undecided
         * @description Leads can take it out of anybody's hands.
         */
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
        /** Prolongs the caller's claim */
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
        /** Takes a case out of a reviewer's hands, whose claim ends with it */
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
        /** Blocks a comment for at most 30 days on a claim of right; the case goes back to its queue until it is decided */
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
        /**
         * Takes a decision back: an own one inside the undo window, any as a lead
         * @description What readers see, what people were told and what reporters' words count are as before; the case waits in its queue again.
         */
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
        /**
         * What happens to the cases of the caller's queues, as server-sent events
         * @description Resumes after `Last-Event-ID`, or says `resync` where too much was missed; answers to GET carry one, so that nothing is missed after the first reading. Ends when the token or the rights do.
         */
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
        /** Keys that sign the site's tokens, without their secrets */
        get: operations["Key.list"];
        put?: never;
        /**
         * Puts a key in force beside the others
         * @description To rotate: add, let the host site sign with it, revoke the old one.
         */
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
        /** Takes a key out of force; tokens signed with it are refused within seconds */
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
        /** Claims and orders, newest first: moderators see those of their queues, leads all and who claims */
        get: operations["ModerationLegalNotice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/legal-notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim or order */
        get: operations["ModerationLegalNotice.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is, and what a console keeps to on this site */
        get: operations["Me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/me/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller decided, newest first */
        get: operations["Me.listOwn"];
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
        /** What the caller did, and how much of it was hard to look at */
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
        /** The staff with their queues, skills and load */
        get: operations["Member.list"];
        put?: never;
        /**
         * Makes somebody a member; of somebody who is one already, changes what is given
         * @description Leads name moderators only.
         */
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
        /**
         * Makes a member a reader again
         * @description What they had in hand goes back to its queue.
         */
        delete: operations["Member.remove"];
        options?: never;
        head?: never;
        /** Changes what is given, from the version the caller saw where it is named */
        patch: operations["Member.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/members/{userId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reviewer decided, newest first: everybody sees their own, leads see the team's */
        get: operations["Me.listOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What decisions may cite, by code */
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
        /** Puts the next version of a policy in force, or a new policy; from the version the caller saw where it is named */
        put: operations["Policy.set"];
        post?: never;
        /**
         * Takes a policy out of force
         * @description Decisions that cite it stay as they are.
         */
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
        /** How the queues are set up */
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
        /** Review queues with what waits in them: moderators see their own, leads all */
        get: operations["Case.listQueues"];
        put?: never;
        /**
         * Adds a queue
         * @description What is not given has a sensible start.
         */
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
        /**
         * Gives the queue up, with the rules that name it
         * @description What waits in it is routed again.
         */
        delete: operations["QueueSetup.archive"];
        options?: never;
        head?: never;
        /**
         * Changes what is given
         * @description Deadlines of cases that wait already stay as they are.
         */
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
        /** The rules in order, those that are switched off too */
        get: operations["Rule.list"];
        /** Replaces all rules at once: order, additions and removals take effect together */
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
        /**
         * What these rules would have done with the last 1,000 cases
         * @description Changes nothing.
         */
        post: operations["Rule.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First and second opinions beside each other, newest first: those that differ, unless agreement is asked for */
        get: operations["Comparison.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/claim-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the oldest decision that waits for the caller's second opinion
         * @description Who holds one gets that again.
         */
        post: operations["SecondReview.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many decisions wait for the caller's second opinion, by queue */
        get: operations["SecondReview.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller holds */
        get: operations["SecondReview.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/{reviewId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what the caller would have decided
         * @description Nothing changes for readers, author or reporters.
         */
        post: operations["SecondReview.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/{reviewId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the hold back without an opinion; it is not offered to the caller again */
        post: operations["SecondReview.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/{reviewId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prolongs the caller's hold */
        post: operations["SecondReview.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/second-reviews/{reviewId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a disagreement: the first decision stands, or is taken back */
        post: operations["Comparison.resolve"];
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
        /** Every setting of the site, defaults filled in */
        get: operations["Settings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; in force everywhere within two seconds */
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
        /** Statements of reasons, oldest first, in the shape the EU's Transparency Database takes: at most 100 a page */
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
        /**
         * Figures of the site
         * @description Moderators see everybody's figures together and, person by person, only their own.
         */
        get: operations["Stats.site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/stats/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far first and second reviewers agree, and how appeals end: by queue, by category and over time
         * @description Names nobody.
         */
        get: operations["Stats.agree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/temporary-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Temporary blocks with their clocks: moderators see those of their queues, leads all */
        get: operations["TemporaryMeasure.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles with comments, newest first */
        get: operations["Thread.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/threads/{threadKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article's comments: whether they are open, how many there are, where they belong */
        get: operations["Thread.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Opens or closes the comments of an article, or says which section and edition it belongs to; also before anybody wrote under it */
        patch: operations["Thread.arrange"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readers and staff, by name or id */
        get: operations["PersonList.list"];
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
        /** A person's page: comments, measures, standing, credibility and what the staff noted */
        get: operations["Person.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything a person wrote, newest first, hidden and removed comments too */
        get: operations["PersonList.listComments"];
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
        /** Keeps a note about a person for the rest of the staff */
        post: operations["Person.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/users/{userId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything a person reported, newest first, with what came of it: for leads, who alone know reporters */
        get: operations["PersonList.listReports"];
        put?: never;
        post?: never;
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
        /**
         * Imposes a measure on a person
         * @description The person is told why.
         */
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
        /**
         * Ends a measure before its time
         * @description The person is told.
         */
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
        /** Addresses that are told what happens, newest first */
        get: operations["Webhook.list"];
        put?: never;
        /**
         * Adds an address
         * @description The answer holds the secret that signs its deliveries.
         */
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
        /** Forgets an address */
        delete: operations["Webhook.remove"];
        options?: never;
        head?: never;
        /** Changes address or events, or switches deliveries on and off */
        patch: operations["Webhook.change"];
        trace?: never;
    };
    "/v1/sites/{site}/moderation/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent there in the last 30 days and what came back, newest first */
        get: operations["WebhookDelivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a delivery once more: same id, same body, fresh signature
         * @description One that waits already is left to its turn.
         */
        post: operations["WebhookDelivery.again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/webhooks/{webhookId}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a `ping`, signed like everything else, also while the webhook is paused */
        post: operations["WebhookDelivery.ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/moderation/word-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The site's word lists by name */
        get: operations["WordList.list"];
        put?: never;
        /** Adds a list; it counts within two seconds */
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
        /** Tries a list on the last 10,000 comments and keeps nothing */
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
        /** Changes a list from the version the caller saw */
        put: operations["WordList.change"];
        post?: never;
        /** Removes a list */
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
        /**
         * Root comments of an article
         * @description Placeholders keep the place of comments that may not be shown.
         */
        get: operations["ThreadComment.list"];
        put?: never;
        /**
         * Posts a comment or a reply
         * @description A reply to a reply hangs on the same root comment.
         */
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
        /**
         * What happens to the comments of an article, as server-sent events
         * @description Resumes after `Last-Event-ID`, or says `resync` where too much was missed; answers to GET carry one, so that nothing is missed after the first reading. Readers who blocked somebody are spared what that person writes.
         */
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
        /** The articles with most new comments in the last day */
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
        /** What the comment form has to know before anybody writes */
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
            events: ("case.decided" | "case.reverted" | "case.overdue" | "appeal.filed" | "appeal.decided" | "notice.created")[];
        };
        AddedWebhookView: {
            /** Format: uuid */
            id: string;
            url: string;
            events: ("case.decided" | "case.reverted" | "case.overdue" | "appeal.filed" | "appeal.decided" | "notice.created")[];
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last delivery that arrived.
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description Last try that failed.
             */
            failedAt: string | null;
            /** @description Why it failed: `status-…` or `unreachable`. */
            failure: string | null;
            /** @description Rises with every change. */
            version: number;
            /** @description Signs the deliveries (HMAC-SHA-256). Shown now and never again, but to the same request with its key. */
            secret: string;
        };
        AgeGateSettingsDto: {
            /** @description Full years that taking part needs. */
            yearsMin: number;
            /**
             * @description What a token without `minor` and `birthdate` leads to.
             * @enum {string}
             */
            unknown: "allow" | "refuse";
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
            /**
             * @description What an election commission asks for goes before everything else.
             * @default agency
             * @enum {string}
             */
            authority: "agency" | "election-commission";
            /** @description File number of the authority. At most 200 characters. */
            reference: string;
            /**
             * Format: date-time
             * @description Until when the authority wants it done; 3 days where an election commission names no time.
             */
            dueAt?: string;
        };
        AgreementFiguresView: {
            /** @description Second opinions given in the span. */
            count: number;
            /** @description Share with the same outcome, 0 to 1; null without any. */
            observed: number | null;
            /** @description Share that chance alone would give. */
            expected: number | null;
            /** @description Cohen's kappa, -1 to 1; null without opinions, and where all of them are the same. */
            kappa: number | null;
            /** @description Lower bound of the 95 % confidence interval of kappa. */
            low: number | null;
            /** @description Upper bound of it. */
            high: number | null;
            /** @description Appeals after which the decision stood. */
            upheld: number;
            /** @description Appeals after which it did not. */
            overturned: number;
            /** @description Share of appeals that were overturned, 0 to 1; null without any. */
            overturnedShare: number | null;
        };
        AgreementPointView: {
            /**
             * Format: date-time
             * @description Beginning of the step.
             */
            at: string;
            /** @description Second opinions given. */
            count: number;
            /** @description Of those, with the same outcome. */
            agreed: number;
        };
        AgreementStatsView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day";
            overall: components["schemas"]["AgreementFiguresView"];
            /** @description Every queue, the default one first. */
            queues: components["schemas"]["QueueAgreementView"][];
            /** @description Categories that came up; a case counts in each of its own. */
            categories: components["schemas"]["CategoryAgreementView"][];
            /** @description Oldest first, empty steps included. */
            series: components["schemas"]["AgreementPointView"][];
        };
        AppealLeaseDto: {
            /**
             * Format: uuid
             * @description Proof of the claim.
             */
            leaseToken: string;
        };
        AppealPageView: {
            items: components["schemas"]["AppealView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        AppealView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null where it is about a sanction.
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @description The sanction without a case; null where it is about a decision.
             */
            measureId: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "upheld" | "overturned" | "moot";
            text: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description On which side the appellant stands. Who it is stays unnamed but for `sanctioned`.
             * @enum {string}
             */
            role: "author" | "reporter" | "sanctioned";
            /**
             * Format: date-time
             * @description When it was answered, or moot.
             */
            decidedAt: string | null;
            /** @description The decision that is appealed. */
            decision: components["schemas"]["DecisionView"] | null;
            /** @description The case as it is now. */
            case: components["schemas"]["CaseView"] | null;
            /** @description The sanction that is appealed. */
            sanction: components["schemas"]["AppealedSanctionView"] | null;
            /** @description Reasons of the answer, where it is about a sanction. */
            explanation: string | null;
            /** @description Who holds the appeal. */
            lease: components["schemas"]["LeaseView"] | null;
        };
        AppealedSanctionView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "warn" | "mute" | "premoderate" | "suspend" | "ban";
            /**
             * Format: uuid
             * @description Case it came with.
             */
            caseId: string | null;
            policyCode: string | null;
            explanation: string | null;
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * @description Null: no end.
             */
            endsAt: string | null;
            /** Format: date-time */
            liftedAt: string | null;
            /** @description Whether it counts now. */
            active: boolean;
            /** @description The person's appeal against it. */
            appeal: components["schemas"]["SanctionAppealRefView"] | null;
            /** @description Who bears it. */
            person: components["schemas"]["PersonRefView"];
            /** @description Who imposed it, and cannot take the appeal. */
            imposedBy: components["schemas"]["PersonRefView"] | null;
        };
        ArrangeThreadDto: {
            /**
             * @description Closed: comments can be read, none can be written.
             * @enum {string}
             */
            state?: "open" | "closed";
            /** @description Section of the newspaper; routing rules look at it. */
            section?: string | null;
            title?: string | null;
            /** @description http(s) address of the article. */
            url?: string | null;
            /** @description An edition of the site; cannot change once there is a thread. */
            edition?: string;
        };
        ArrangedThreadPageView: {
            items: components["schemas"]["ArrangedThreadView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ArrangedThreadView: {
            /** Format: uuid */
            id: string;
            key: string;
            title: string | null;
            url: string | null;
            edition: string;
            section: string | null;
            /** @enum {string} */
            state: "open" | "closed";
            /** @description Published comments, replies included. */
            commentCount: number;
            /** Format: date-time */
            lastCommentAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        ArticleView: {
            /** Format: uuid */
            id: string;
            key: string;
            url: string | null;
            title: string | null;
            edition: string;
            section: string | null;
            /** @enum {string} */
            state: "open" | "closed";
            /** @description Published comments. */
            commentCount: number;
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
        AuditVerdictView: {
            ok: boolean;
            /** @description Rows whose hashes were recomputed. */
            checked: number;
            firstBroken: components["schemas"]["BrokenRowView"] | null;
            /** @description Rows that no seal holds yet; checked all the same. */
            unsealed: number;
            /** @description The newest seal. */
            head: components["schemas"]["SealView"] | null;
        };
        AuthorView: {
            /** Format: uuid */
            id: string | null;
            name: string | null;
            /** @description https URL of a picture. */
            picture: string | null;
            /** @description Present and true where the site tells that this person may not write at present. */
            restricted?: boolean;
        };
        AutoHideSettingsDto: {
            /** @description Whether reports alone can hide a comment until a reviewer looks. */
            enabled: boolean;
            /** @description Least sum of weights of independent reporters. */
            threshold: number;
        };
        BlindReportView: {
            /** @description Position among the reports of the case, from 1. */
            seq: number;
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        BlindThreadView: {
            key: string;
            title: string | null;
            /** @description Address of the article. */
            url: string | null;
            section: string | null;
        };
        BlockObjectionView: {
            /** @description Why the comment should be shown; null once erased. */
            text: string | null;
            /** Format: date-time */
            at: string;
        };
        BlockPageView: {
            items: components["schemas"]["BlockView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        BlockView: {
            user: components["schemas"]["BlockedPersonView"];
            /** Format: date-time */
            createdAt: string;
        };
        BlockedAuthorView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        BlockedPersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description https URL of a picture. */
            picture: string | null;
        };
        BrokenRowView: {
            /** @enum {string} */
            kind: "case-event" | "audit-event" | "seal";
            /** @description The case, the act, or the number of the seal. */
            id: string;
            seq: number;
            /** @enum {string} */
            reason: "changed" | "predecessor" | "missing" | "resealed";
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
            /** @description Part of the comment's text, or of its author's name. */
            q?: string;
            tier?: number;
            /** @description Language of the comment, e.g. `ko`. */
            language?: string;
            /** @description Only cases past their deadline. */
            overdue?: boolean;
        };
        BulkResultView: {
            /** Format: uuid */
            id: string;
            decided: components["schemas"]["DecisionView"][];
            /** @description Cases that somebody took, or that changed, in between. */
            skipped: components["schemas"]["SkippedCaseView"][];
        };
        CaseBlockView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description When a decision or the clock ended it.
             */
            liftedAt: string | null;
            /** @description The author's objection. */
            objection: components["schemas"]["BlockObjectionView"] | null;
        };
        CaseClaimsView: {
            /** @description Claims and orders, oldest first. */
            notices: components["schemas"]["LegalNoticeView"][];
            /** @description Temporary blocks, oldest first. */
            blocks: components["schemas"]["CaseBlockView"][];
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
        CaseContextView: {
            article: components["schemas"]["ArticleView"] | null;
            /** @description What it answers. */
            parent: components["schemas"]["NeighbourView"] | null;
            /** @description The last 3 before it on the same level, in the order of the thread. */
            before: components["schemas"]["NeighbourView"][];
            /** @description The next 3 on the same level. */
            after: components["schemas"]["NeighbourView"][];
            /** @description The first 3 answers to it. */
            replies: components["schemas"]["NeighbourView"][];
            author: components["schemas"]["ContextAuthorView"];
            /** @description What was decided about this comment, newest first; at most 20. */
            decisions: components["schemas"]["JudgementView"][];
            /** @description At most 5: same text first, then the same author. */
            similar: components["schemas"]["SimilarCaseView"][];
        };
        CaseCountView: {
            /** @description At most 10,000. */
            count: number;
            /** @description False when there are more. */
            isExact: boolean;
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
        CasePageView: {
            items: components["schemas"]["CaseSummaryView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
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
        CaseSummaryView: {
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
        CategoryAgreementView: {
            /** @description Second opinions given in the span. */
            count: number;
            /** @description Share with the same outcome, 0 to 1; null without any. */
            observed: number | null;
            /** @description Share that chance alone would give. */
            expected: number | null;
            /** @description Cohen's kappa, -1 to 1; null without opinions, and where all of them are the same. */
            kappa: number | null;
            /** @description Lower bound of the 95 % confidence interval of kappa. */
            low: number | null;
            /** @description Upper bound of it. */
            high: number | null;
            /** @description Appeals after which the decision stood. */
            upheld: number;
            /** @description Appeals after which it did not. */
            overturned: number;
            /** @description Share of appeals that were overturned, 0 to 1; null without any. */
            overturnedShare: number | null;
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
        };
        CategoryFiguresView: {
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            reports: number;
            /** @description Decisions on cases that named the category. */
            decisions: number;
            /** @description Of them, those that hid or removed the comment. */
            restricted: number;
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
            /** @description Version this change starts from; any where left out. */
            version?: number;
        };
        ChangeQueueDto: {
            /** @description Takes what no rule routes elsewhere, in place of the queue before. */
            isDefault?: boolean;
            /** @description Takes what is escalated. */
            isSenior?: boolean;
            /** @description Takes orders of authorities; without one the senior queue does. */
            takesOrders?: boolean;
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
            /** @description Share of its decisions that somebody else makes again, blind; null follows the site's setting. */
            secondReviewShare?: number | null;
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
            /** @description Whether readers are told how many comments of an article were deleted or removed. */
            goneCounts?: boolean;
            /** @description Whether readers are told that an author may not write at present. */
            restrictedLabels?: boolean;
            /** @enum {string} */
            defaultSort?: "newest" | "oldest" | "best";
            /** @description Time in which a reader may edit a comment, seconds. */
            editWindowSec?: number;
            /** @description Time in which a reviewer may take back an own decision, seconds. */
            undoWindowSec?: number;
            /** @description Days in which a decision or sanction can be appealed. */
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
            /** @description What scores of the installation's classifier lead to, where it has one; null asks none. */
            scoreThresholds?: components["schemas"]["ScoreThresholdsDto"] | null;
            /** @description Codes a decision may cite. */
            policyCodes?: string[];
            /** @description Replaced as a whole. */
            autoHide?: components["schemas"]["AutoHideSettingsDto"];
            /** @description Keeps nothing of people who are too young, and lets them read alone; null lets everybody take part. */
            ageGate?: components["schemas"]["AgeGateSettingsDto"] | null;
            /** @description Whether only who was warned within a year can be suspended or banned. */
            suspendAfterWarning?: boolean;
            /**
             * @description What the end of a temporary block leads to; nothing is removed by itself that an authority or a state body asked for.
             * @enum {string}
             */
            temporaryBlockExpiry?: "restore" | "remove-if-no-objection";
            /** @description Newest first alone and tighter limits for a time and some sections; null for none. */
            electionMode?: components["schemas"]["ElectionModeDto"] | null;
            /** @description Share of decisions made a second time. */
            secondReviewShare?: number;
            /** @description `version` as it was read. */
            version: number;
        };
        ChangeWebhookDto: {
            /** @description Version this change starts from; any where left out. */
            version?: number;
            /**
             * Format: uri
             * @description Public https address.
             */
            url?: string;
            events?: ("case.decided" | "case.reverted" | "case.overdue" | "appeal.filed" | "appeal.decided" | "notice.created")[];
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
        ClaimSecondReviewDto: {
            /** @description Queues to take from; all of your own by default. */
            queues?: string[];
        };
        ColleaguePageView: {
            /** @description Those who may take the case first, the least busy at their head. */
            items: components["schemas"]["ColleagueView"][];
            /** @description Always null: at most 500. */
            nextCursor: string | null;
        };
        ColleagueView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "reader" | "moderator" | "lead" | "admin";
            /** @description Cases in hand at present. */
            held: number;
            /** @description Most cases held at one time. */
            capacity: number;
            /**
             * @description Why not; null for who may take the case.
             * @enum {string|null}
             */
            unfitness: "other-queue" | "took-part" | "skill" | "full" | "off-hours" | "language" | null;
        };
        CommentCountsView: {
            published: number;
            pending: number;
            hidden: number;
            removed: number;
            deleted: number;
        };
        CommentPageView: {
            items: components["schemas"]["CommentView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
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
        CommentedArticleView: {
            key: string;
            title: string | null;
            url: string | null;
        };
        ComparisonPageView: {
            items: components["schemas"]["ComparisonView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ComparisonView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            commentId: string;
            /**
             * Format: uuid
             * @description The first decision.
             */
            decisionId: string;
            queue: components["schemas"]["SecondReviewQueueView"];
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description The text that was judged; null once erased. */
            text: string | null;
            /**
             * @description Whether both have the same outcome.
             * @enum {string}
             */
            state: "agreed" | "disagreed";
            first: components["schemas"]["SignedOpinionView"];
            second: components["schemas"]["SignedOpinionView"];
            /** @description Whether the first decision still holds. */
            inForce: boolean;
            /** @description What a lead made of it; null while nobody has. */
            resolution: components["schemas"]["ResolutionView"] | null;
        };
        ContextAuthorView: {
            /** Format: uuid */
            id: string;
            /** @description The host site's own id of the person. */
            subject: string;
            /** @enum {string} */
            role: "reader" | "moderator" | "lead" | "admin";
            name: string;
            picture: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description The strictest measure in force.
             * @enum {string}
             */
            standing: "good" | "premoderate" | "mute" | "suspend" | "ban";
            /** @description Restrictions of comments that are in force. */
            strikeCount: number;
            counts: components["schemas"]["CommentCountsView"];
            reporter: components["schemas"]["ReporterRecordView"];
            misuse: components["schemas"]["MisuseView"];
            /** @description The last 20, newest first. */
            comments: components["schemas"]["PersonCommentView"][];
            /** @description Newest first, past ones too. */
            sanctions: components["schemas"]["SanctionView"][];
            /** @description Newest first; the person never sees them. */
            notes: components["schemas"]["PersonNoteView"][];
            /** @description Reports of the author's comments, over the last 2,000 cases. */
            reportsReceived: number;
            /** @description Decisions in force, over the last 2,000 cases. */
            decisionCounts: components["schemas"]["OutcomeCountsView"];
            /** @description Cases about the author that wait at present, this one included. */
            liveCaseCount: number;
            /** @description Decisions in force about other comments: the last 5 cases. */
            decisions: components["schemas"]["JudgementView"][];
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
            /** @description Takes orders of authorities; without one the senior queue does. */
            takesOrders?: boolean;
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
            /** @description Share of its decisions that somebody else makes again, blind; null follows the site's setting. */
            secondReviewShare?: number | null;
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
            /** @description Reasons, for both sides; of a sanction, for the person. At most 2000 characters. */
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
            /** @description A measure against the author that comes with the decision; one for each author where it decides many cases. */
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
            /** @description A measure against the author that comes with the decision; one for each author where it decides many cases. */
            sanction?: components["schemas"]["SanctionDto"];
            /** @description Only these cases. */
            caseIds?: string[];
            filter?: components["schemas"]["BulkFilterDto"];
            /** @description Number of waiting cases that are meant; where it is another by now, nothing is decided. */
            expectedCount: number;
        };
        DecideSecondReviewDto: {
            /**
             * Format: uuid
             * @description Proof of the hold.
             */
            leaseToken: string;
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @description One of the site's policies. */
            policyCode: string;
            /** @enum {string} */
            ground: "terms" | "illegal";
            /** @description Why; for leads alone. At most 2000 characters. */
            explanation?: string | null;
        };
        DecisionTimeView: {
            /** @description Decisions in the span. */
            count: number;
            /** @description Half of the decisions took at most this long from the first report, seconds. */
            p50Sec: number | null;
            /** @description 90 % took at most this long, seconds. */
            p90Sec: number | null;
            /** @description 95 % took at most this long, seconds. */
            p95Sec: number | null;
            /** @description 99 % took at most this long, seconds. */
            p99Sec: number | null;
            /** @description Made after the deadline. */
            late: number;
        };
        DecisionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /**
             * @description `appeal`: it answered an appeal.
             * @enum {string}
             */
            kind: "first" | "revert" | "appeal" | "auto";
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @enum {string} */
            ground: "terms" | "illegal";
            policyCode: string;
            /** @description Version of the policy's words; 0 where the site has none of its own. */
            policyVersion: number;
            /** @description Article or clause. */
            legalReference: string | null;
            explanation: string | null;
            /** @description Whether it is in force. */
            effective: boolean;
            /**
             * Format: uuid
             * @description The decision it replaces.
             */
            supersedes: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until then it can be taken back.
             */
            undoUntil: string | null;
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
        ElectionModeDto: {
            /**
             * Format: date-time
             * @description First moment.
             */
            from: string;
            /**
             * Format: date-time
             * @description First moment after it.
             */
            until: string;
            /** @description Sections whose articles it concerns; none for all. */
            sections: string[];
            /** @description Comments of a reader under one article; the tighter of this and the usual limit holds. */
            commentsPerThreadMax: number | null;
            /** @description Comments of a reader a day. */
            commentsPerDayMax: number | null;
            /** @description Least time between two comments, seconds. */
            commentPauseSec: number;
        };
        ElectionView: {
            /**
             * Format: date-time
             * @description When they end.
             */
            until: string;
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
        ExposurePointView: {
            /**
             * Format: date-time
             * @description Beginning of the step.
             */
            at: string;
            decisions: number;
            /** @description On cases of tier 2 and 3: what is hard to look at. */
            hardDecisions: number;
        };
        FileAppealDto: {
            /** @description Why the decision or sanction is wrong, in the own words of the appellant. At most 1000 characters. */
            text: string;
        };
        FileReportDto: {
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            /** @description Why, in the own words of the reporter. At most 100 characters. */
            reason?: string | null;
        };
        FiledLegalNoticeView: {
            /** Format: uuid */
            id: string;
            /** @description Opens the page that tells how it stands; keep it. */
            accessCode: string | null;
        };
        FiledReportPageView: {
            items: components["schemas"]["FiledReportView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        FiledReportView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            reason: string | null;
            /** @description Reporter's credibility when the report was filed, 0.25 to 1.75. */
            weight: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            caseState: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            /**
             * @description Of the decision in force: `dismiss` disagreed with the report, the others agreed. Null: not decided.
             * @enum {string|null}
             */
            outcome: "dismiss" | "hide" | "remove" | null;
            comment: components["schemas"]["ReportedCommentView"];
        };
        GoneCountsView: {
            /** @description By their authors. */
            deleted: number;
            /** @description By a decision. */
            removed: number;
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
        JudgedCaseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            /** Format: uuid */
            queueId: string | null;
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
        };
        JudgedCommentView: {
            /** Format: uuid */
            id: string;
            /** @description The text as it was judged; null once erased. */
            body: string | null;
            /**
             * @description As it is now.
             * @enum {string}
             */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            author: components["schemas"]["NamedView"];
        };
        JudgementPageView: {
            /** @description Newest first. */
            items: components["schemas"]["JudgementView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        JudgementView: {
            /** Format: uuid */
            id: string;
            /**
             * @description `appeal`: it answered an appeal. `auto`: a rule decided.
             * @enum {string}
             */
            kind: "first" | "revert" | "appeal" | "auto";
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @enum {string} */
            ground: "terms" | "illegal";
            policyCode: string;
            legalReference: string | null;
            explanation: string | null;
            /** @description Null: no person did. */
            decidedBy: components["schemas"]["NamedView"] | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it is in force. */
            effective: boolean;
            /**
             * Format: date-time
             * @description Until then the caller can take it back; null where the caller cannot, or only as a lead.
             */
            undoableUntil: string | null;
            /** Format: date-time */
            revertedAt: string | null;
            revertedBy: components["schemas"]["NamedView"] | null;
            /**
             * @description Of the last appeal against it.
             * @enum {string|null}
             */
            appealState: "open" | "upheld" | "overturned" | null;
            case: components["schemas"]["JudgedCaseView"];
            comment: components["schemas"]["JudgedCommentView"];
        };
        KeyPageView: {
            /** @description Those in force first. */
            items: components["schemas"]["KeyView"][];
            /** @description Always null: a site has few keys. */
            nextCursor: string | null;
        };
        KeyView: {
            /** Format: uuid */
            id: string;
            kid: string | null;
            /** @enum {string} */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA";
            /** @enum {string} */
            source: "secret" | "public-key" | "jwks-url";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while in force.
             */
            revokedAt: string | null;
        };
        LastCaseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            reportCount: number;
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
            /**
             * @description Whose right is infringed. What a state body claims is decided by people alone, never by a clock.
             * @default person
             * @enum {string}
             */
            claimantKind: "person" | "company" | "state-body";
            /** @description Name of whose right is infringed. At most 60 characters. */
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
        LegalNoticeStatusView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "received" | "blocked" | "decided";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description End of the temporary block in force.
             */
            blockedUntil: string | null;
            /**
             * @description What was decided; null while it is not.
             * @enum {string|null}
             */
            outcome: "dismiss" | "hide" | "remove" | null;
            /**
             * Format: uuid
             * @description The decision in force, which a claimant with an account can appeal when it left the comment as it was.
             */
            decisionId: string | null;
            /** @description Whether a machine decided; null while nothing is. */
            automated: boolean | null;
            /** @description What the claimant was told, oldest first. */
            told: components["schemas"]["ToldView"][];
        };
        LegalNoticeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            source: "claimant" | "agency";
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            commentId: string;
            /** @enum {string} */
            right: "privacy" | "honour" | "portrait" | "copyright" | "other" | "public-order";
            /** @enum {string} */
            wish: "delete" | "rebuttal";
            /** @description Null once erased. */
            explanation: string | null;
            evidence: string | null;
            /** @description Claimant or authority; leads only. */
            name: string | null;
            /** @description Leads only. */
            contact: string | null;
            /** @description Leads only. */
            proxy: string | null;
            /**
             * @description Whose right it is; null for an order, and where nobody was asked.
             * @enum {string|null}
             */
            claimantKind: "person" | "company" | "state-body" | null;
            /**
             * @description Whose order it is; null for a claim.
             * @enum {string|null}
             */
            authority: "agency" | "election-commission" | null;
            /** @description File number of the authority. */
            reference: string | null;
            /**
             * Format: date-time
             * @description The authority's own deadline.
             */
            dueAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        LinkSettingsDto: {
            /** @description Links that pass. */
            linksMax: number;
            /**
             * @description Hold for a reviewer, or refuse.
             * @enum {string}
             */
            action: "hold" | "refuse";
            /** @description Never counted. */
            allowedDomains: string[];
            /** @description Always acted on. */
            blockedDomains: string[];
        };
        ListedPersonPageView: {
            items: components["schemas"]["ListedPersonView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ListedPersonView: {
            /** Format: uuid */
            id: string;
            /** @description The host site's own id of the person. */
            subject: string;
            name: string;
            picture: string | null;
            /** @enum {string} */
            role: "reader" | "moderator" | "lead" | "admin";
            /** Format: date-time */
            createdAt: string;
            /** @description Comments written, whatever their status. */
            commentCount: number;
            /** @description Cases about their comments, whatever became of them. */
            caseCount: number;
            /** @description Kinds of the measures in force. */
            measures: ("warn" | "mute" | "premoderate" | "suspend" | "ban")[];
            reporter: components["schemas"]["ReporterRecordView"];
        };
        LivenessView: {
            /** @enum {string} */
            status: "alive";
        };
        MeView: {
            /** Format: uuid */
            id: string;
            /** @description The host site's own id of the caller (`sub`). */
            subject: string;
            name: string;
            picture: string | null;
            /** @enum {string} */
            role: "reader" | "moderator" | "lead" | "admin";
            /** @description The default queue first. */
            queues: components["schemas"]["OwnQueueView"][];
            /** @description Languages the caller reads. */
            languages: string[];
            skills: string[];
            /** @description Most cases held at one time. */
            capacity: number;
            /** @description Cases in hand at present. */
            held: number;
            /** @description Null: always. */
            workingHours: components["schemas"]["WorkingCalendarView"] | null;
            site: components["schemas"]["SiteRulesView"];
        };
        MemberPageView: {
            items: components["schemas"]["MemberView"][];
            nextCursor: string | null;
        };
        MemberView: {
            /** Format: uuid */
            userId: string;
            /** @description The host site's own id of the person. */
            subject: string;
            name: string;
            /** @enum {string} */
            role: "moderator" | "lead" | "admin";
            queueIds: string[];
            languages: string[];
            skills: string[];
            capacity: number;
            workingHours: components["schemas"]["WorkingCalendarView"] | null;
            /** @description Cases in hand at present. */
            held: number;
            /** @description Rises with every change. */
            version: number;
        };
        MisuseView: {
            /** @description Comments written. */
            comments: number;
            /** @description Of those, restricted by a decision in force. */
            restricted: number;
            /** @description Of those, on grounds of law. */
            illegal: number;
            /** @description Share of comments restricted, 0 to 1; null without any. */
            restrictedShare: number | null;
            /** @description Own reports that were judged. */
            judgedReports: number;
            /** @description Of those, the ones that led to nothing. */
            unfoundedReports: number;
            /** @description Share of judged reports; null without any. */
            unfoundedShare: number | null;
            /** @description Warnings in force. */
            warnings: number;
            /**
             * Format: date-time
             * @description The last of them.
             */
            warnedAt: string | null;
        };
        MoveDto: {
            /** Format: uuid */
            queueId: string;
            /** @description Why, for colleagues. At most 500 characters. */
            reason?: string | null;
        };
        MyAppealView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null where it is about a sanction.
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @description The sanction without a case; null where it is about a decision.
             */
            measureId: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "upheld" | "overturned" | "moot";
            text: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        MyCommentPageView: {
            items: components["schemas"]["MyCommentView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        MyCommentView: {
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
            thread: components["schemas"]["CommentedArticleView"];
        };
        MyReportPageView: {
            items: components["schemas"]["MyReportView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        MyReportView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            commentId: string;
            /** @enum {string} */
            category: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description What was decided; null while it is not.
             * @enum {string|null}
             */
            outcome: "dismiss" | "hide" | "remove" | null;
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NeighbourView: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["NamedView"];
            /** @description Null once its author deleted it. */
            body: string | null;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            /** Format: date-time */
            createdAt: string;
        };
        NewAccountSettingsDto: {
            /** @description Younger accounts are new, seconds. */
            ageSecMin: number;
            /** @description Accounts with fewer published comments are new. */
            publishedMin: number;
        };
        NewKeyView: {
            /** Format: uuid */
            id: string;
            kid: string | null;
            /** @enum {string} */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA";
            /** @enum {string} */
            source: "secret" | "public-key" | "jwks-url";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while in force.
             */
            revokedAt: string | null;
            /** @description Of HS256. Shown now and never again, but to the same request with its key. */
            secret: string | null;
        };
        NextCardView: {
            /**
             * @description Which of the two it is.
             * @enum {string}
             */
            kind: "case" | "second-review";
            /** @description A case to decide, with its claim. */
            case: components["schemas"]["CaseView"] | null;
            /** @description A decision of somebody else to make again, blind: answered at `/moderation/second-reviews/{id}`. */
            secondReview: components["schemas"]["SecondReviewView"] | null;
        };
        NoteAuthorView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NoteCreatedView: {
            /** Format: uuid */
            id: string;
        };
        NoteUserDto: {
            /** @description For the rest of the staff; the person never sees it. At most 2000 characters. */
            body: string;
        };
        NoticePageView: {
            items: components["schemas"]["NoticeView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "outcome" | "statement-of-reasons" | "appeal-receipt" | "appeal-outcome" | "correction" | "temporary-measure" | "sanction" | "legal-notice" | "measure-ended" | "overdue";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
            /**
             * Format: uuid
             * @description The comment it is about.
             */
            commentId: string | null;
            /**
             * Format: uuid
             * @description The decision it tells of.
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @description The temporary block it tells of, or the sanction that came with no decision.
             */
            measureId: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** @description In the caller's language. */
            text: string;
            /** @description Whether the caller can appeal the decision or sanction now. */
            appealable: boolean;
            /**
             * Format: date-time
             * @description End of the time for an appeal; null where none is open to the caller.
             */
            appealUntil: string | null;
            /**
             * Format: date-time
             * @description When the caller appealed; null where they did not.
             */
            appealedAt: string | null;
            /** @description Whether the caller can object to the temporary block now. */
            objectable: boolean;
            /**
             * Format: date-time
             * @description When the caller objected to the temporary block; null where they did not.
             */
            objectedAt: string | null;
        };
        ObjectionDto: {
            /** @description Why the comment should be shown. At most 1000 characters. */
            text: string;
        };
        ObjectionView: {
            /** Format: uuid */
            measureId: string;
        };
        OpinionPersonView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OutcomeCountsView: {
            dismiss: number;
            hide: number;
            remove: number;
        };
        OwnQueueView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Takes what no rule routes elsewhere. */
            isDefault: boolean;
            /** @description Whether the caller takes cases from it; leads see the others too. */
            isMember: boolean;
        };
        OwnSecondOpinionsView: {
            /** @description Own decisions that somebody made again, blind. */
            count: number;
            /** @description Of those, with the same outcome. */
            agreed: number;
        };
        OwnStatsView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Null when the caller did nothing in the span. */
            workload: components["schemas"]["WorkloadView"] | null;
            secondOpinions: components["schemas"]["OwnSecondOpinionsView"];
            /** @description Oldest first, empty steps included. */
            exposure: components["schemas"]["ExposurePointView"][];
        };
        PersonCommentView: {
            /** Format: uuid */
            id: string;
            threadKey: string;
            /** @description Null once its author deleted it. */
            body: string | null;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            /** Format: date-time */
            createdAt: string;
        };
        PersonNoteView: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["NoteAuthorView"];
            body: string;
            /** Format: date-time */
            createdAt: string;
        };
        PersonRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            /** @description The host site's own id of the person. */
            subject: string;
            /** @enum {string} */
            role: "reader" | "moderator" | "lead" | "admin";
            name: string;
            picture: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description The strictest measure in force.
             * @enum {string}
             */
            standing: "good" | "premoderate" | "mute" | "suspend" | "ban";
            /** @description Restrictions of comments that are in force. */
            strikeCount: number;
            counts: components["schemas"]["CommentCountsView"];
            reporter: components["schemas"]["ReporterRecordView"];
            misuse: components["schemas"]["MisuseView"];
            /** @description The last 20, newest first. */
            comments: components["schemas"]["PersonCommentView"][];
            /** @description Newest first, past ones too. */
            sanctions: components["schemas"]["SanctionView"][];
            /** @description Newest first; the person never sees them. */
            notes: components["schemas"]["PersonNoteView"][];
        };
        PolicyPageView: {
            items: components["schemas"]["PolicyView"][];
            /** @description Always null: a site has few policies. */
            nextCursor: string | null;
        };
        PolicyTextsDto: {
            ko?: components["schemas"]["PolicyWordingDto"];
            en?: components["schemas"]["PolicyWordingDto"];
            zh?: components["schemas"]["PolicyWordingDto"];
            ja?: components["schemas"]["PolicyWordingDto"];
            vi?: components["schemas"]["PolicyWordingDto"];
        };
        PolicyView: {
            code: string;
            /** @description 0 for a bare code of the settings. */
            version: number;
            /** @enum {string} */
            ground: "terms" | "illegal";
            legalReference: string | null;
            texts: components["schemas"]["PolicyTextsDto"];
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
            code: "malformed-request" | "validation-failed" | "comment-empty" | "comment-too-long" | "comment-too-many-marks" | "reason-too-long" | "reply-target-invalid" | "cursor-invalid" | "policy-code-unknown" | "queue-unknown" | "word-list-invalid" | "pattern-invalid" | "self-block" | "token-missing" | "token-invalid" | "token-expired" | "role-insufficient" | "age-refused" | "age-unknown" | "own-comment" | "not-own-comment" | "user-suspended" | "thread-closed" | "edit-window-over" | "undo-window-over" | "appeal-not-open" | "appeal-window-over" | "sanction-refused" | "skill-missing" | "conflict-of-interest" | "claim-limit-reached" | "comment-refused" | "not-found" | "method-not-allowed" | "request-timeout" | "claim-of-right" | "already-voted" | "already-reported" | "warning-needed" | "already-objected" | "already-blocked" | "legal-notice-missing" | "measure-over" | "already-appealed" | "already-decided" | "already-claimed" | "claimed-by-other" | "lease-lost" | "new-grounds" | "escalation-limit-reached" | "reviewer-unfit" | "case-not-routed" | "comment-not-published" | "already-reverted" | "count-changed" | "decision-not-revertible" | "idempotency-key-reused" | "name-taken" | "default-queue-needed" | "last-admin" | "last-key" | "version-conflict" | "payload-too-large" | "media-type-unsupported" | "headers-too-large" | "too-many-requests" | "comment-limit-reached" | "vote-limit-reached" | "internal-error" | "service-unavailable";
            /** @description What is wrong with which field. */
            errors?: {
                /** Format: json-pointer */
                pointer: string;
                detail: string;
                /**
                 * @description For clients that say it in their own words.
                 * @enum {string}
                 */
                rule: "unknown" | "empty" | "too-short" | "too-long" | "length" | "too-many-marks" | "too-small" | "too-large" | "too-few" | "too-many" | "repeated" | "not-listed" | "not-text" | "not-number" | "not-whole-number" | "not-boolean" | "not-list" | "not-object" | "not-date" | "not-id" | "not-address" | "needs-calendar" | "form" | "invalid";
                /** @description Bounds of the rule, lower one first. */
                limits?: number[];
            }[];
        };
        QueueAgreementView: {
            /** @description Second opinions given in the span. */
            count: number;
            /** @description Share with the same outcome, 0 to 1; null without any. */
            observed: number | null;
            /** @description Share that chance alone would give. */
            expected: number | null;
            /** @description Cohen's kappa, -1 to 1; null without opinions, and where all of them are the same. */
            kappa: number | null;
            /** @description Lower bound of the 95 % confidence interval of kappa. */
            low: number | null;
            /** @description Upper bound of it. */
            high: number | null;
            /** @description Appeals after which the decision stood. */
            upheld: number;
            /** @description Appeals after which it did not. */
            overturned: number;
            /** @description Share of appeals that were overturned, 0 to 1; null without any. */
            overturnedShare: number | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        QueueFiguresView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Undecided cases at this moment. */
            depth: number;
            /** @description Of them, past their deadline. */
            overdue: number;
            /**
             * Format: date-time
             * @description When the case began that waits longest; null while none does.
             */
            oldestAt: string | null;
            arrivals: number;
            decisions: number;
            /** @description 95 % of the decisions took at most this long, seconds. */
            p95Sec: number | null;
        };
        QueueRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        QueueSetupPageView: {
            /** @description The default queue first, then by name. */
            items: components["schemas"]["QueueSetupView"][];
            /** @description Always null: a site has few queues. */
            nextCursor: string | null;
        };
        QueueSetupView: {
            /** Format: uuid */
            id: string;
            /** @description Rises by one with each change. */
            version: number;
            name: string;
            isDefault: boolean;
            isSenior: boolean;
            takesOrders: boolean;
            skills: string[];
            languages: string[];
            dueSecByTier: number[];
            calendar: components["schemas"]["WorkingCalendarView"] | null;
            businessTiers: number[];
            remindSec: number;
            /** @description Null follows the site's `secondReviewShare`. */
            secondReviewShare: number | null;
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
        RepeatSettingsDto: {
            /** @description Texts of at most this length are never counted. */
            sparedCharsMax: number;
            /** @description Earlier comments with the same text that pass. */
            earlierMax: number;
            /**
             * @description Hold for a reviewer, or refuse.
             * @enum {string}
             */
            action: "hold" | "refuse";
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
        ReportReceiptView: {
            /** Format: uuid */
            id: string;
            /** @description The receipt, in the reporter's language. */
            message: string;
        };
        ReportedCommentView: {
            /** Format: uuid */
            id: string;
            /** @description Null once erased. */
            body: string | null;
            author: components["schemas"]["NamedView"];
        };
        ReporterRecordView: {
            /** @description Of the last 100 judged reports, those that led to something. */
            agreed: number;
            disagreed: number;
            /** @description 0.25 to 1.75. */
            weight: number;
        };
        ReroutingView: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            fromQueueId: string;
            /** Format: uuid */
            toQueueId: string;
            fromTier: number;
            toTier: number;
        };
        ResolutionView: {
            /** @enum {string} */
            kind: "first-stands" | "taken-back";
            /** Format: uuid */
            by: string;
            /** Format: date-time */
            at: string;
        };
        ResolveDisagreementDto: {
            /**
             * @description `first-stands` changes nothing; `taken-back` reverts the first decision, and its case waits again.
             * @enum {string}
             */
            resolution: "first-stands" | "taken-back";
        };
        RestrictionView: {
            /** @enum {string} */
            kind: "remove" | "temporary-block" | "hide" | "auto-hide";
            /**
             * @description What it rests on.
             * @enum {string}
             */
            ground: "terms" | "illegal" | "reports" | "network-act-44-2" | "network-act-44-7" | "election-act-82-4";
            /**
             * @description Whose order a temporary block follows; null where somebody claimed a right, and for everything else.
             * @enum {string|null}
             */
            authority: "agency" | "election-commission" | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            until: string | null;
        };
        ReversalFiguresView: {
            /** @description Taken back by the reviewer or a lead. */
            reverted: number;
            /** @description Upheld on appeal, sanctions included. */
            upheld: number;
            /** @description Overturned on appeal, sanctions included. */
            overturned: number;
            /** @description Share of appeals that were overturned, 0 to 1. */
            overturnedShare: number | null;
        };
        ReviewQueuePageView: {
            items: components["schemas"]["ReviewQueueView"][];
            /** @description Always null: a site has few queues. */
            nextCursor: string | null;
        };
        ReviewQueueView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Takes what no rule routes elsewhere. */
            isDefault: boolean;
            /** @description Cases waiting. */
            depth: number;
            /** @description Cases held by a reviewer. */
            claimed: number;
            /** Format: date-time */
            oldestDueAt: string | null;
            /** @description Cases that came in the last hour. */
            inflow: number;
            /** @description Cases decided in the last hour. */
            outflow: number;
        };
        RoutingPredicateDto: {
            /** @description At least one report names one of these. */
            categories?: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description The comment is in one of these languages, e.g. `ko`. */
            languages?: string[];
            /** @description The article is in one of these sections. */
            sections?: string[];
            /** @description The author is one of these: new for a day, sanctioned before, or neither. */
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
        RuleEffectView: {
            /** @description Cases looked at: the newest, at most 1,000. */
            cases: number;
            /** @description Of them, those that would go to another queue or tier. */
            changed: number;
            /** @description Between queues, the most frequent first. */
            moves: components["schemas"]["RuleMoveView"][];
            /** @description The newest of them. */
            examples: components["schemas"]["ReroutingView"][];
        };
        RuleListDto: {
            /** @description In order: the first that applies names the queue. */
            items: components["schemas"]["RuleDto"][];
        };
        RuleMoveView: {
            /** Format: uuid */
            fromQueueId: string;
            /** Format: uuid */
            toQueueId: string;
            cases: number;
        };
        RuleSetView: {
            /** @description Rises by one with each change. */
            version: number;
            /** @description In order. */
            items: components["schemas"]["RuleView"][];
        };
        RuleView: {
            /** Format: uuid */
            id: string | null;
            name: string;
            predicate: components["schemas"]["RoutingPredicateDto"];
            /** Format: uuid */
            queueId: string;
            tier: number | null;
            enabled: boolean;
        };
        SampleView: {
            /** Format: uuid */
            id: string;
            body: string;
            /** @description What was matched, in the order of the text. */
            matches: components["schemas"]["WordMatchView"][];
        };
        SanctionAppealRefView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "claimed" | "upheld" | "overturned" | "moot";
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
        SanctionView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "warn" | "mute" | "premoderate" | "suspend" | "ban";
            /**
             * Format: uuid
             * @description Case it came with.
             */
            caseId: string | null;
            policyCode: string | null;
            explanation: string | null;
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * @description Null: no end.
             */
            endsAt: string | null;
            /** Format: date-time */
            liftedAt: string | null;
            /** @description Whether it counts now. */
            active: boolean;
            /** @description The person's appeal against it. */
            appeal: components["schemas"]["SanctionAppealRefView"] | null;
        };
        ScoreThresholdsDto: {
            /** @description Scores from here on hold the comment for a reviewer; null never does. */
            holdFrom: number | null;
            /** @description Scores from here on refuse it; null never does. */
            refuseFrom: number | null;
        };
        ScreeningSettingsDto: {
            repeat: components["schemas"]["RepeatSettingsDto"] | null;
            links: components["schemas"]["LinkSettingsDto"] | null;
            newAccount: components["schemas"]["NewAccountSettingsDto"] | null;
        };
        SealView: {
            seq: number;
            /** @description SHA-256, hex. Kept elsewhere, it proves the record up to this seal. */
            hash: string;
            /** Format: date-time */
            sealedAt: string;
        };
        SecondOpinionView: {
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @enum {string} */
            ground: "terms" | "illegal";
            policyCode: string;
            /** @description Version of the policy's words; 0 where the site has none of its own. */
            policyVersion: number;
            explanation: string | null;
        };
        SecondReviewDepthView: {
            queue: components["schemas"]["SecondReviewQueueView"];
            /** @description Decisions the caller could look at now. */
            waiting: number;
            /** @description Of those, in the hands of somebody. */
            claimed: number;
        };
        SecondReviewLeaseDto: {
            /**
             * Format: uuid
             * @description Proof of the hold.
             */
            leaseToken: string;
        };
        SecondReviewLeaseView: {
            /** @description Proof of the hold. */
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SecondReviewOverviewView: {
            /** @description By name; queues in which nothing waits are left out. */
            queues: components["schemas"]["SecondReviewDepthView"][];
            /**
             * Format: uuid
             * @description What the caller holds.
             */
            held: string | null;
        };
        SecondReviewQueueView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SecondReviewView: {
            /** Format: uuid */
            id: string;
            queue: components["schemas"]["SecondReviewQueueView"];
            /** @description The text that was judged. */
            text: string | null;
            /** @description Rises with each edit. */
            contentVersion: number;
            /** @description Language of the comment. */
            language: string | null;
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description How hard it is to look at, as of a case: 0 to 3. */
            tier: number;
            /** @description Name of the author as readers see it. */
            authorName: string;
            thread: components["schemas"]["BlindThreadView"];
            /** @description The published comment that this one answers. */
            replyTo: string | null;
            /** @description Those that were there at the first decision, in their order. */
            reports: components["schemas"]["BlindReportView"][];
            lease: components["schemas"]["SecondReviewLeaseView"];
        };
        SeriesPointView: {
            /**
             * Format: date-time
             * @description Beginning of the step.
             */
            at: string;
            /** @description Cases that began to wait for a decision. */
            arrivals: number;
            decisions: number;
            /** @description Undecided cases at the end of the step. */
            depth: number;
            /** @description Median time to decision, seconds. */
            decisionSecP50: number | null;
            /** @description 95th percentile, seconds. */
            decisionSecP95: number | null;
            /** @description Age of the oldest undecided case at the end of the step, seconds; null when none waited. */
            oldestSec: number | null;
        };
        SetPolicyDto: {
            /** @enum {string} */
            ground: "terms" | "illegal";
            /** @description Article or clause. At most 500 characters. */
            legalReference?: string | null;
            texts: components["schemas"]["PolicyTextsDto"];
            /** @description Version this change starts from, 0 for none; any where left out. */
            version?: number;
        };
        SettingsPatch: {
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
            /** @description Whether readers are told how many comments of an article were deleted or removed. */
            goneCounts?: boolean;
            /** @description Whether readers are told that an author may not write at present. */
            restrictedLabels?: boolean;
            /** @enum {string} */
            defaultSort?: "newest" | "oldest" | "best";
            /** @description Time in which a reader may edit a comment, seconds. */
            editWindowSec?: number;
            /** @description Time in which a reviewer may take back an own decision, seconds. */
            undoWindowSec?: number;
            /** @description Days in which a decision or sanction can be appealed. */
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
            /** @description What scores of the installation's classifier lead to, where it has one; null asks none. */
            scoreThresholds?: components["schemas"]["ScoreThresholdsDto"] | null;
            /** @description Codes a decision may cite. */
            policyCodes?: string[];
            /** @description Replaced as a whole. */
            autoHide?: components["schemas"]["AutoHideSettingsDto"];
            /** @description Keeps nothing of people who are too young, and lets them read alone; null lets everybody take part. */
            ageGate?: components["schemas"]["AgeGateSettingsDto"] | null;
            /** @description Whether only who was warned within a year can be suspended or banned. */
            suspendAfterWarning?: boolean;
            /**
             * @description What the end of a temporary block leads to; nothing is removed by itself that an authority or a state body asked for.
             * @enum {string}
             */
            temporaryBlockExpiry?: "restore" | "remove-if-no-objection";
            /** @description Newest first alone and tighter limits for a time and some sections; null for none. */
            electionMode?: components["schemas"]["ElectionModeDto"] | null;
            /** @description Share of decisions made a second time. */
            secondReviewShare?: number;
        };
        SettingsView: {
            /** @description Rises by one with each change. */
            version: number;
            /** @description Every setting, defaults filled in. */
            settings: components["schemas"]["SettingsPatch"];
        };
        SignedOpinionView: {
            /** @enum {string} */
            outcome: "dismiss" | "hide" | "remove";
            /** @enum {string} */
            ground: "terms" | "illegal";
            policyCode: string;
            /** @description Version of the policy's words; 0 where the site has none of its own. */
            policyVersion: number;
            explanation: string | null;
            by: components["schemas"]["OpinionPersonView"];
            /** Format: date-time */
            at: string;
        };
        SimilarCaseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            commentId: string;
            /**
             * @description `same-text`: but for spaces, punctuation and capitals. `same-author`: with a category in common.
             * @enum {string}
             */
            likeness: "same-text" | "same-author";
            /** @enum {string} */
            state: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /**
             * @description Of the decision in force.
             * @enum {string|null}
             */
            outcome: "dismiss" | "hide" | "remove" | null;
            body: string | null;
            author: components["schemas"]["NamedView"];
            /** Format: date-time */
            createdAt: string;
        };
        SiteRulesView: {
            id: string;
            name: string;
            defaultLocale: string;
            /** @description Editions with limits of their own. */
            editions: string[];
            /** @description Time in which an own decision can be taken back, seconds. */
            undoWindowSec: number;
            /** @description Life of a claim without renewal, seconds. */
            leaseSec: number;
            /** @description Days in which a decision or sanction can be appealed. */
            appealWindowDays: number;
            /** @description Longest time a case may be put aside, seconds. */
            holdSecMax: number;
            /** @description Longest temporary block, days. */
            temporaryBlockDaysMax: number;
            /**
             * @description What the end of a temporary block leads to; nothing is removed by itself that an authority or a state body asked for.
             * @enum {string}
             */
            temporaryBlockExpiry: "restore" | "remove-if-no-objection";
            categories: ("spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other")[];
            /** @description Languages in which policies have words. */
            policyLocales: ("ko" | "en" | "zh" | "ja" | "vi")[];
            /** @description Longest explanation of a decision, graphemes. */
            explanationCharsMax: number;
            /** @description Longest note on a case, graphemes. */
            noteCharsMax: number;
        };
        SkippedCaseView: {
            /** Format: uuid */
            caseId: string;
            /** @description Problem code that says why. */
            code: string;
        };
        StandingNoticePageView: {
            items: components["schemas"]["StandingNoticeView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        StandingNoticeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            source: "claimant" | "agency";
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            commentId: string;
            /** @enum {string} */
            right: "privacy" | "honour" | "portrait" | "copyright" | "other" | "public-order";
            /** @enum {string} */
            wish: "delete" | "rebuttal";
            /** @description Null once erased. */
            explanation: string | null;
            evidence: string | null;
            /** @description Claimant or authority; leads only. */
            name: string | null;
            /** @description Leads only. */
            contact: string | null;
            /** @description Leads only. */
            proxy: string | null;
            /**
             * @description Whose right it is; null for an order, and where nobody was asked.
             * @enum {string|null}
             */
            claimantKind: "person" | "company" | "state-body" | null;
            /**
             * @description Whose order it is; null for a claim.
             * @enum {string|null}
             */
            authority: "agency" | "election-commission" | null;
            /** @description File number of the authority. */
            reference: string | null;
            /**
             * Format: date-time
             * @description The authority's own deadline.
             */
            dueAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description `blocked`: for a time, while nothing is decided.
             * @enum {string}
             */
            state: "received" | "blocked" | "decided";
            /** @enum {string} */
            caseState: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
            /**
             * Format: date-time
             * @description By when the case is to be decided.
             */
            caseDueAt: string | null;
            /** @description Who holds the case; null for nobody. */
            holderName: string | null;
            /** @description The comment as it was claimed against; null once erased. */
            commentBody: string | null;
            /**
             * @description Of the decision in force.
             * @enum {string|null}
             */
            outcome: "dismiss" | "hide" | "remove" | null;
            /** @description The last temporary block. */
            block: components["schemas"]["TemporaryMeasureView"] | null;
        };
        StatementPageView: {
            items: components["schemas"]["StatementView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        StatementView: {
            /** @description What became of the content. */
            decision_visibility?: string[];
            /** @description What became of the use of the service. */
            decision_provision?: string;
            /** @description What became of the account. */
            decision_account?: string;
            /** @description Law or terms. */
            decision_ground: string;
            /** @description Facts, at most 5,000 characters, without personal data. */
            decision_facts: string;
            /** @description Law relied on, at most 500 characters. */
            illegal_content_legal_ground?: string;
            /** @description Why the law applies, at most 2,000 characters. */
            illegal_content_explanation?: string;
            /** @description Clause relied on, at most 500 characters. */
            incompatible_content_ground?: string;
            /** @description Why the clause applies, at most 2,000 characters. */
            incompatible_content_explanation?: string;
            /** @description Whether the content is thought to be illegal too. */
            incompatible_content_illegal?: string;
            /** @description Always text. */
            content_type: string[];
            /** @description The database's category. */
            category: string;
            /** @description Further categories. */
            category_addition?: string[];
            /** @description ISO 639-1, upper case. */
            content_language?: string;
            /** @description Day of the comment; of a person’s restriction, its own. `Y-m-d`. */
            content_date: string;
            /** @description Day on which the restriction began, `Y-m-d`. */
            application_date: string;
            /** @description Day on which it ends by itself, `Y-m-d`. */
            end_date_visibility_restriction?: string;
            /** @description Day on which the service is whole again, `Y-m-d`. */
            end_date_service_restriction?: string;
            /** @description Day on which the account is free again, `Y-m-d`. */
            end_date_account_restriction?: string;
            /** @description How the service learned of the content. */
            source_type: string;
            /** @description Whether a machine found it. */
            automated_detection: string;
            /** @description Whether a machine decided. */
            automated_decision: string;
            /** @description Unique and the same for ever, at most 500 characters of `[A-Za-z0-9-_]`. */
            puid: string;
        };
        StatsView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day";
            /** @description Oldest first, empty steps included. */
            series: components["schemas"]["SeriesPointView"][];
            queues: components["schemas"]["QueueFiguresView"][];
            categories: components["schemas"]["CategoryFiguresView"][];
            decisionTime: components["schemas"]["DecisionTimeView"];
            reversals: components["schemas"]["ReversalFiguresView"];
            /** @description By person; moderators see their own only. */
            workload: components["schemas"]["WorkloadView"][];
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
        TemporaryBlockView: {
            /**
             * Format: uuid
             * @description The measure, to which the author can object.
             */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            commentId: string;
            /**
             * Format: date-time
             * @description When it ends by itself: within 30 days.
             */
            endsAt: string;
        };
        TemporaryMeasurePageView: {
            /** @description Newest first. */
            items: components["schemas"]["TemporaryMeasureView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        TemporaryMeasureView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            commentId: string;
            /** @description The text as it was claimed against; null once erased. */
            body: string | null;
            author: components["schemas"]["BlockedAuthorView"];
            rights: ("privacy" | "honour" | "portrait" | "copyright" | "other" | "public-order")[];
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Null while in force.
             */
            endedAt: string | null;
            /** @enum {string|null} */
            endedBy: "decision" | "clock" | null;
            /** @description The author's. */
            objection: components["schemas"]["BlockObjectionView"] | null;
            /**
             * Format: date-time
             * @description By when the case is to be decided.
             */
            caseDueAt: string | null;
            /** @enum {string} */
            caseState: "open" | "queued" | "claimed" | "held" | "decided" | "appealed" | "appeal_claimed" | "upheld" | "overturned" | "closed";
        };
        ThreadPageView: {
            items: components["schemas"]["CommentView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description Published comments of the thread, replies included, that the caller can see. */
            count: number;
            /**
             * @description Where it is closed, no comment can be written.
             * @enum {string}
             */
            state: "open" | "closed";
            /** @description Only where the site tells. */
            gone?: components["schemas"]["GoneCountsView"];
            /** @description Only while the rules around an election hold: newest first, whatever was asked for, and tighter limits. */
            election?: components["schemas"]["ElectionView"];
        };
        ToldView: {
            /** @enum {string} */
            kind: "receipt" | "temporary-measure" | "objection" | "measure-ended" | "outcome" | "correction";
            /** Format: date-time */
            at: string;
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
        VotedView: {
            /** Format: uuid */
            commentId: string;
            /** @enum {string} */
            value: "up" | "down";
            votes: components["schemas"]["VotesView"];
        };
        VotesView: {
            up: number;
            down: number;
        };
        WebhookDeliveryPageView: {
            items: components["schemas"]["WebhookDeliveryView"][];
            nextCursor: string | null;
        };
        WebhookDeliveryView: {
            /**
             * Format: uuid
             * @description `Moderato-Delivery` of every try.
             */
            id: string;
            /**
             * @description `ping`: sent to try whether the address hears.
             * @enum {string}
             */
            event: "case.decided" | "case.reverted" | "case.overdue" | "appeal.filed" | "appeal.decided" | "notice.created" | "ping";
            /**
             * @description `waiting`: will be tried (again); `failed`: given up; `skipped`: the webhook was paused.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "skipped";
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last try.
             */
            triedAt: string | null;
            /** @description HTTP status of the last answer; null where none came. */
            status: number | null;
            /** @description How the last answer began; null where none came. */
            response: string | null;
            /** @description Milliseconds until the last answer, or until none came. */
            tookMs: number | null;
            /** @description What is posted and signed. */
            body: string;
        };
        WebhookPageView: {
            items: components["schemas"]["WebhookView"][];
            /** @description Always null: a site has few webhooks. */
            nextCursor: string | null;
        };
        WebhookView: {
            /** Format: uuid */
            id: string;
            url: string;
            events: ("case.decided" | "case.reverted" | "case.overdue" | "appeal.filed" | "appeal.decided" | "notice.created")[];
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last delivery that arrived.
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description Last try that failed.
             */
            failedAt: string | null;
            /** @description Why it failed: `status-…` or `unreachable`. */
            failure: string | null;
            /** @description Rises with every change. */
            version: number;
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
        WordListPageView: {
            items: components["schemas"]["WordListView"][];
            /** @description Always null: a site has few lists. */
            nextCursor: string | null;
        };
        WordListPreviewView: {
            /** @description Comments looked at, at most 10,000. */
            checked: number;
            held: number;
            refused: number;
            /** @description Matched comments by entry. */
            byEntry: {
                [key: string]: number;
            };
            /** @description The newest comments matched, at most 20. */
            samples: components["schemas"]["SampleView"][];
        };
        WordListView: {
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
            /** Format: uuid */
            id: string;
            /** @description Rises by one with every change. */
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        WordMatchView: {
            /** @description Entry or pattern that matched. */
            entryId: string;
            /** @description First UTF-16 unit of `body` that was matched. */
            start: number;
            /** @description Unit after the last. */
            end: number;
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
        WorkloadView: {
            /** Format: uuid */
            userId: string;
            name: string;
            claims: number;
            decisions: number;
            /** @description Decisions that hid or removed a comment. */
            restricted: number;
            /** @description Claims given back or lost undecided. */
            returned: number;
            /** @description Decisions on cases of tier 2 and 3. */
            hardDecisions: number;
            /** @description Half of the decisions came at most this long after the claim, seconds. */
            handlingSecP50: number | null;
            /** @description Own decisions overturned on appeal. */
            overturned: number;
        };
        WrittenCommentPageView: {
            items: components["schemas"]["WrittenCommentView"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        WrittenCommentView: {
            /** Format: uuid */
            id: string;
            thread: components["schemas"]["WrittenThreadView"];
            /** Format: uuid */
            parentId: string | null;
            /** @description Null once its author deleted it. */
            body: string | null;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "removed" | "deleted";
            /** Format: date-time */
            createdAt: string;
            votes: components["schemas"]["WrittenVotesView"];
            /** @description The last case about it. */
            case: components["schemas"]["LastCaseView"] | null;
        };
        WrittenThreadView: {
            key: string;
            title: string | null;
            url: string | null;
        };
        WrittenVotesView: {
            up: number;
            down: number;
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
                content: {
                    "application/json": components["schemas"]["CommentView"];
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
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CommentPageView"];
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
                content: {
                    "application/json": components["schemas"]["ReportReceiptView"];
                };
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
                content: {
                    "application/json": components["schemas"]["VotedView"];
                };
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
                content: {
                    "application/json": components["schemas"]["MyAppealView"];
                };
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
                content: {
                    "application/json": components["schemas"]["FiledLegalNoticeView"];
                };
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
                content: {
                    "application/json": components["schemas"]["LegalNoticeStatusView"];
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
                content: {
                    "application/json": components["schemas"]["BlockPageView"];
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
                content: {
                    "application/json": components["schemas"]["MyCommentPageView"];
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
                content: {
                    "application/json": components["schemas"]["NoticePageView"];
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
                content: {
                    "application/json": components["schemas"]["MyReportPageView"];
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
    "MySanctionAppeal.file": {
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
                measureId: string;
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
                content: {
                    "application/json": components["schemas"]["MyAppealView"];
                };
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
            /** @description `already-appealed`: You have appealed already. `measure-over`: The measure is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-appealed" | "measure-over";
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
    "TemporaryBlock.object": {
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
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
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
                content: {
                    "application/json": components["schemas"]["FiledLegalNoticeView"];
                };
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
                state?: "open" | "claimed" | "upheld" | "overturned" | "moot";
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
                    "application/json": components["schemas"]["AppealPageView"];
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
                content: {
                    "application/json": components["schemas"]["AppealView"];
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
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
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
                content: {
                    "application/json": components["schemas"]["DecisionView"] | components["schemas"]["AppealView"];
                };
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
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
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
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
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
                content: {
                    "application/json": components["schemas"]["AuditVerdictView"];
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
    "NextCard.claim": {
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
                "application/json": components["schemas"]["ClaimSecondReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextCardView"];
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
    "Case.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only cases in this queue. */
                queue?: string;
                /** @description States, separated by commas: `open`, `queued`, `claimed`, `held`, `decided`, `appealed`, `appeal_claimed`, `upheld`, `overturned`, `closed`. */
                state?: string;
                /** @description In whose hands; `nobody` takes in claims that ran out. */
                holder?: "me" | "nobody" | "others";
                /** @description Only cases about comments of this person. */
                author?: string;
                /** @description Only cases with a report of this category. */
                category?: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
                tier?: number;
                /** @description Language of the comment, e.g. `ko`. */
                language?: string;
                /** @description Only cases past their deadline. */
                overdue?: boolean;
                /** @description Part of the comment's text, or of its author's name. */
                q?: string;
                /** @description `urgent`: as the queue is worked off. `due`: the nearest deadline first. */
                sort?: "newest" | "urgent" | "due";
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
                    "application/json": components["schemas"]["CasePageView"];
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
                content: {
                    "application/json": components["schemas"]["BulkResultView"];
                };
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
    "Case.count": {
        parameters: {
            query?: {
                /** @description Only cases in this queue. */
                queue?: string;
                /** @description States, separated by commas: `open`, `queued`, `claimed`, `held`, `decided`, `appealed`, `appeal_claimed`, `upheld`, `overturned`, `closed`. */
                state?: string;
                /** @description In whose hands; `nobody` takes in claims that ran out. */
                holder?: "me" | "nobody" | "others";
                /** @description Only cases about comments of this person. */
                author?: string;
                /** @description Only cases with a report of this category. */
                category?: "spam" | "abuse" | "hate" | "sexual" | "threat" | "self-harm" | "privacy" | "defamation" | "misinformation" | "illegal" | "other";
                tier?: number;
                /** @description Language of the comment, e.g. `ko`. */
                language?: string;
                /** @description Only cases past their deadline. */
                overdue?: boolean;
                /** @description Part of the comment's text, or of its author's name. */
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
                content: {
                    "application/json": components["schemas"]["CaseCountView"];
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
            /** @description `conflict-of-interest`: You took part in what this case is about. `role-insufficient`: Your role does not allow this. `skill-missing`: The queue asks for a skill that you do not have. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict-of-interest" | "role-insufficient" | "skill-missing";
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
    "ModerationLegalNotice.ofCase": {
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
                content: {
                    "application/json": components["schemas"]["CaseClaimsView"];
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
    "Handling.listColleagues": {
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
                content: {
                    "application/json": components["schemas"]["ColleaguePageView"];
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
    "CaseContext.get": {
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
                content: {
                    "application/json": components["schemas"]["CaseContextView"];
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
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
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
            /** @description `conflict-of-interest`: You took part in what this case is about. `role-insufficient`: Your role does not allow this. `sanction-refused`: The staff of the site cannot be sanctioned. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict-of-interest" | "role-insufficient" | "sanction-refused";
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
            /** @description `already-decided`: The case has been decided. `lease-lost`: Your claim on this case has ended. `new-grounds`: A new kind of report arrived; look again. `warning-needed`: This person was not warned within a year. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "lease-lost" | "new-grounds" | "warning-needed";
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
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
                "application/json": components["schemas"]["TemporaryBlockDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryBlockView"];
                };
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
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
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
                content: {
                    "application/json": components["schemas"]["KeyPageView"];
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
    "Key.add": {
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
                "application/json": components["schemas"]["AddKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyView"];
                };
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
                state?: "received" | "blocked" | "decided";
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
                    "application/json": components["schemas"]["StandingNoticePageView"];
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
    "ModerationLegalNotice.get": {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingNoticeView"];
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
    "Me.get": {
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
                    "application/json": components["schemas"]["MeView"];
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
    "Me.listOwn": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only what that person can still take back. */
                undoable?: boolean;
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
                    "application/json": components["schemas"]["JudgementPageView"];
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
                content: {
                    "application/json": components["schemas"]["OwnStatsView"];
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
                content: {
                    "application/json": components["schemas"]["MemberPageView"];
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
    "Member.add": {
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
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
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
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
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
            /** @description `last-admin`: A site needs at least one admin. `version-conflict`: Somebody changed this in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "last-admin" | "version-conflict";
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
    "Me.listOf": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only what that person can still take back. */
                undoable?: boolean;
            };
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
                content: {
                    "application/json": components["schemas"]["JudgementPageView"];
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
                content: {
                    "application/json": components["schemas"]["PolicyPageView"];
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
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
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
                content: {
                    "application/json": components["schemas"]["QueueSetupPageView"];
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
                content: {
                    "application/json": components["schemas"]["ReviewQueuePageView"];
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
                content: {
                    "application/json": components["schemas"]["QueueSetupView"];
                };
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
                content: {
                    "application/json": components["schemas"]["QueueSetupView"];
                };
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
                content: {
                    "application/json": components["schemas"]["RuleSetView"];
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
                content: {
                    "application/json": components["schemas"]["RuleSetView"];
                };
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
                content: {
                    "application/json": components["schemas"]["RuleEffectView"];
                };
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
    "Comparison.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                state?: "agreed" | "disagreed";
                /** @description Whether a lead has looked at it; both when left out. */
                resolved?: "true" | "false";
                /** @description Only decisions of this queue. */
                queue?: string;
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
                    "application/json": components["schemas"]["ComparisonPageView"];
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
    "SecondReview.claim": {
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
                "application/json": components["schemas"]["ClaimSecondReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReviewView"];
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
    "SecondReview.overview": {
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
                    "application/json": components["schemas"]["SecondReviewOverviewView"];
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
    "SecondReview.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                reviewId: string;
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
                    "application/json": components["schemas"]["SecondReviewView"];
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
    "SecondReview.decide": {
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
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSecondReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondOpinionView"];
                };
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
    "SecondReview.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondReviewLeaseDto"];
            };
        };
        responses: {
            204: {
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
    "SecondReview.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondReviewLeaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReviewView"];
                };
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
    "Comparison.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDisagreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
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
            /** @description `already-decided`: The case has been decided. `already-reverted`: The decision has been reverted. `decision-not-revertible`: The decision can no longer be taken back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "already-decided" | "already-reverted" | "decision-not-revertible";
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
                content: {
                    "application/json": components["schemas"]["SettingsView"];
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
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
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
                content: {
                    "application/json": components["schemas"]["StatementPageView"];
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
                content: {
                    "application/json": components["schemas"]["StatsView"];
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
    "Stats.agree": {
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
                content: {
                    "application/json": components["schemas"]["AgreementStatsView"];
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
    "TemporaryMeasure.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in force, or only those that are over. */
                inForce?: boolean;
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
                    "application/json": components["schemas"]["TemporaryMeasurePageView"];
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
    "Thread.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                state?: "open" | "closed";
                /** @description The key, or part of the title. */
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
                content: {
                    "application/json": components["schemas"]["ArrangedThreadPageView"];
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
    "Thread.one": {
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
                content: {
                    "application/json": components["schemas"]["ArrangedThreadView"];
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
    "Thread.arrange": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangedThreadView"];
                };
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
    "PersonList.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of a name, or the whole id: ours, or the host site's. */
                q?: string;
                /** @description Only the staff. */
                staff?: boolean;
                /** @description `newest`: who came last comes first. `latest-case`: authors only, whose comment became a case last first. */
                sort?: "newest" | "latest-case";
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
                    "application/json": components["schemas"]["ListedPersonPageView"];
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
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
    "PersonList.listComments": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                status?: "published" | "pending" | "hidden" | "removed" | "deleted";
            };
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
                content: {
                    "application/json": components["schemas"]["WrittenCommentPageView"];
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
                content: {
                    "application/json": components["schemas"]["NoteCreatedView"];
                };
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
    "PersonList.listReports": {
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
                content: {
                    "application/json": components["schemas"]["FiledReportPageView"];
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
                content: {
                    "application/json": components["schemas"]["SanctionView"];
                };
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
            /** @description `warning-needed`: This person was not warned within a year. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning-needed";
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
                content: {
                    "application/json": components["schemas"]["WebhookPageView"];
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
    "Webhook.add": {
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
                "application/json": components["schemas"]["AddWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedWebhookView"];
                };
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
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
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
    "WebhookDelivery.list": {
        parameters: {
            query?: {
                /** @description Items of the page. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                state?: "waiting" | "delivered" | "failed" | "skipped";
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPageView"];
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
    "WebhookDelivery.again": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the site, also the `iss` of its tokens. */
                site: string;
                /** @description UUID. */
                webhookId: string;
                /** @description UUID. */
                deliveryId: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
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
    "WebhookDelivery.ping": {
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
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
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
                content: {
                    "application/json": components["schemas"]["WordListPageView"];
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
    "WordList.add": {
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
                "application/json": components["schemas"]["WordListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordListView"];
                };
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
                content: {
                    "application/json": components["schemas"]["WordListPreviewView"];
                };
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
                content: {
                    "application/json": components["schemas"]["WordListView"];
                };
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
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
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
