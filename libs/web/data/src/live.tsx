import type { LiveCaughtUp, LiveMessage, LiveResync, LiveSubscribe, Room } from '@kith/shared';
import { createContext, useContext, useEffect, useRef } from 'react';
import type { Socket } from 'socket.io-client';
import { freshLook, type FreshLook } from './fresh-look';

/** What a room's listener hears: a signal, or that so much was missed that it should fetch again. */
export type LiveEvent = LiveMessage | { kind: 'resync' };
type Listener = (event: LiveEvent) => void;

interface ServerEvents {
  signal(message: LiveMessage): void;
  resync(message: LiveResync): void;
}
interface ClientEvents {
  subscribe(wanted: LiveSubscribe, caughtUp: (answer: LiveCaughtUp) => void): void;
}

/**
 * The live connection: which rooms this page listens to, and the last message it saw.
 * It carries ids only; after a break it says where it was and gets what its rooms missed.
 */
export class LiveConnection {
  private readonly listeners = new Map<Room, Set<Listener>>();
  private socket: Socket<ServerEvents, ClientEvents> | undefined;
  private subscribing = false;

  /** `at` is the place in the log that the page was rendered from, when it is known. */
  constructor(private at: string | undefined) {}

  /** Connects once the page has come to rest. */
  async start(): Promise<void> {
    if (this.socket) return;
    const { io } = await import('socket.io-client');
    const socket: Socket<ServerEvents, ClientEvents> = io({ transports: ['websocket', 'polling'] });
    this.socket = socket;
    socket.on('connect', () => this.subscribe());
    socket.on('signal', (message) => this.hear(message));
    socket.on('resync', ({ at }) => this.resync(at));
  }

  stop(): void {
    this.socket?.disconnect();
    this.socket = undefined;
  }

  join(room: Room, listener: Listener): () => void {
    const there = this.listeners.get(room) ?? new Set();
    this.listeners.set(room, there);
    there.add(listener);
    if (there.size === 1) this.subscribe();
    return () => {
      there.delete(listener);
      if (there.size > 0) return;
      this.listeners.delete(room);
      this.subscribe();
    };
  }

  // Several rooms change at once when a page changes: they are told together.
  private subscribe(): void {
    if (this.subscribing || !this.socket?.connected) return;
    this.subscribing = true;
    queueMicrotask(() => {
      this.subscribing = false;
      this.socket?.emit('subscribe', { rooms: [...this.listeners.keys()], after: this.at }, (answer) => {
        this.at ??= answer.at;
        if (answer.resync) this.resync(answer.at);
      });
    });
  }

  private hear(message: LiveMessage): void {
    this.at = message.at;
    const rooms: Room[] = ['club', 'staff'];
    if (message.postId) rooms.push(`post:${message.postId}`);
    if (message.circleId) rooms.push(`circle:${message.circleId}`);
    if (message.memberId) rooms.push(`member:${message.memberId}`);
    const hearing = new Set(rooms.flatMap((room) => [...(this.listeners.get(room) ?? [])]));
    for (const listener of hearing) listener(message);
  }

  private resync(at: string): void {
    this.at = at;
    const everyone = new Set([...this.listeners.values()].flatMap((there) => [...there]));
    for (const listener of everyone) listener({ kind: 'resync' });
  }
}

const LiveContext = createContext<LiveConnection>(new LiveConnection(undefined));
export const LiveProvider = LiveContext.Provider;

/** Listens to a room while the component is shown; null listens to none. */
export function useRoom(room: Room | null, listener: Listener): void {
  const live = useContext(LiveContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => (room ? live.join(room, (event) => latest.current(event)) : undefined), [live, room]);
}

interface RoomLook {
  /** How long the room has to be quiet. */
  settleMs: number;
  /** Which events are a reason to look; without it all of them are. */
  matters?: (event: LiveEvent) => boolean;
}

/** While the component is shown, `look` fetches anew what a room tells of, and is repeated until that has succeeded. */
export function useRoomLook(room: Room, look: () => Promise<unknown>, { settleMs, matters }: RoomLook): void {
  const latest = useRef(look);
  const fresh = useRef<FreshLook>(undefined);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    const looking = freshLook(() => latest.current(), settleMs);
    fresh.current = looking;
    return () => looking.stop();
  }, [room, settleMs]);
  useRoom(room, (event) => {
    if (!matters || matters(event)) fresh.current?.ask();
  });
}
