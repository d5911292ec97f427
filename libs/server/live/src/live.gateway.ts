import { Logger } from '@nestjs/common';
import { type OnGatewayConnection, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { LiveCaughtUp, LiveResync, LiveSubscribe, Room } from '@kith/shared';
import { type Actor, passes } from '@kith/server/kernel';
import { Identity } from '@kith/server/members';
import { decodePosition, encodePosition } from '@kith/server/signals';
import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import { LiveTail } from './live-tail';

const mostRooms = 50;
const subscription = z.object({ rooms: z.array(z.string().max(60)).max(mostRooms), after: z.string().max(40).optional() });

/** Sockets: who may hear which room, and what she missed while away. Messages carry ids and the kind, never content. */
@WebSocketGateway({ path: '/socket.io', serveClient: false, maxHttpBufferSize: 20_000 })
export class LiveGateway implements OnGatewayConnection {
  private readonly log = new Logger('Live');
  @WebSocketServer() private readonly server: Server;

  constructor(
    private readonly tail: LiveTail,
    private readonly identity: Identity,
  ) {}

  afterInit(): void {
    this.tail.onSignal(({ message, rooms }) => this.server.to(rooms).emit('signal', message));
    this.tail.onResync((head) => this.server.emit('resync', { at: encodePosition(head) } satisfies LiveResync));
    this.identity.onRevoked((proof) => this.server.in(proofRoom(proof)).disconnectSockets(true));
  }

  async handleConnection(socket: Socket): Promise<void> {
    // `subscribe` may arrive before this has settled, so it awaits the same promise.
    socket.data.actor = this.identity.fromHeaders(socket.handshake.headers);
    try {
      const actor = await (socket.data.actor as Promise<Actor | null>);
      if (actor) await socket.join(proofRoom(actor.proof));
    } catch (error) {
      // Nest awaits nothing here, so a rejection would end the process. The client tries again by itself.
      this.log.error(`A connection could not be identified: ${(error as Error).message}`);
      socket.conn.close();
    }
  }

  /** Joins rooms and replays what they heard after the place the client names. Answers with the place she is at now. */
  @SubscribeMessage('subscribe')
  async subscribe(socket: Socket, request: unknown): Promise<LiveCaughtUp> {
    const parsed = subscription.safeParse(request);
    const { rooms, after }: LiveSubscribe = parsed.success ? (parsed.data as LiveSubscribe) : { rooms: [] };
    const actor = await (socket.data.actor as Promise<Actor | null>);
    const allowed = rooms.filter((room) => mayHear(room, actor));
    const refused = rooms.filter((room) => !allowed.includes(room));
    let from = after === undefined ? null : decodePosition(after);
    let resync = after !== undefined && from === null;
    for (;;) {
      const head = this.tail.head;
      if (from) {
        const missed = await this.tail.between(from, head);
        if (missed) for (const { message, rooms: told } of missed) if (told.some((room) => allowed.includes(room))) socket.emit('signal', message);
        resync = resync || !missed;
        from = head;
      }
      // Nothing was told while we looked: joining in this very tick loses nothing and doubles nothing.
      if (this.tail.head === head) {
        for (const room of socket.rooms) if (/^(club|staff|member:|circle:|post:)/.test(room) && !allowed.includes(room as Room)) void socket.leave(room);
        void socket.join(allowed);
        return { at: encodePosition(head), resync, refused };
      }
    }
  }
}

const proofRoom = (proof: Actor['proof']) => `proof:${proof.kind}:${proof.id}`;

/** Pure: everything public is for everyone; a member's room is for her and for staff. */
export function mayHear(room: string, actor: Actor | null): boolean {
  if (room === 'club') return true;
  if (room === 'staff') return passes('staff', actor);
  const match = /^(circle|post|member):(\d{1,15})$/.exec(room);
  return match !== null && (match[1] !== 'member' || passes('self-or-staff', actor, Number(match[2])));
}
