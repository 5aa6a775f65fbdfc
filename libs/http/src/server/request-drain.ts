import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common'

const drainMsMax = 5000

/** Lets requests that are being served finish before the server and the database behind it are closed. */
@Injectable()
export class RequestDrain implements BeforeApplicationShutdown {
  private active = 0
  private draining = false
  private whenEmpty: (() => void) | null = null

  /** Whether the process is on its way out: new requests belong to another one. */
  get isDraining(): boolean {
    return this.draining
  }

  begin(): void {
    this.active++
  }

  end(): void {
    this.active--
    if (this.active === 0) this.whenEmpty?.()
  }

  /** Event streams are ended by the live lib before this; whatever else is still open after five seconds is cut. */
  async beforeApplicationShutdown(): Promise<void> {
    this.draining = true
    if (this.active === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, drainMsMax)
      this.whenEmpty = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
