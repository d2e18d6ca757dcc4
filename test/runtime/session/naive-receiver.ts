/**
 * The state table once more, as plainly as it can be said: a map of every message that ever came and
 * of every one that is missing, bigints, no bound on memory, nothing shared with the sequencer.
 */

/** Options as the table has them; times in nanoseconds. */
export interface NaiveOptions {
  readonly lines: readonly ("feed" | "recovery")[];
  readonly lateJoin: "from-now" | "from-start" | "snapshot";
  readonly reorderNs: number;
  readonly recoveryNs: number;
  readonly staleNs: number;
  readonly maxJump: number;
}

interface Missing {
  dueNs: number;
  isReported: boolean;
  /** Numbers that began to be missing together. */
  readonly group: number;
}

interface Range {
  readonly first: bigint;
  last: bigint;
  readonly missing: Missing;
}

const TOP = 2n ** 64n;

/** Receives everything, forgets nothing. */
export class NaiveReceiver {
  /** What happened, one line of text per message and event. */
  readonly log: string[] = [];
  /** Per line, counts by name. */
  readonly counts: Map<string, number>[];
  state: "idle" | "awaiting" | "live" | "ended" = "idle";

  readonly #options: NaiveOptions;
  readonly #closed: string[] = [];
  readonly #heardNs: number[];
  readonly #stale = new Set<number>();
  #nowNs = -Infinity;
  #session = "";
  #firstLine = 0;
  #came = new Map<bigint, string>();
  #missing = new Map<bigint, Missing>();
  #next = 0n;
  #head = 0n;
  #end: bigint | undefined;
  #hasAlarmed = false;
  #groups = 0;

  constructor(options: NaiveOptions) {
    this.#options = options;
    this.counts = options.lines.map(() => new Map<string, number>());
    this.#heardNs = options.lines.map(() => 0);
  }

  receive(line: number, packet: Uint8Array, timeNs: number): void {
    this.#setTime(timeNs);
    this.#packet(line, Buffer.from(packet));
    this.#passTime();
  }

  tick(timeNs: number): void {
    this.#setTime(timeNs);
    this.#passTime();
  }

  close(timeNs: number): void {
    this.#setTime(timeNs);
    this.#close("closed");
    this.#passTime();
  }

  giveUp(number: bigint, timeNs: number): void {
    this.#setTime(timeNs);
    for (const range of this.state === "live" ? this.#ranges() : []) {
      if (range.first >= number) break;
      if (!range.missing.isReported) this.#report(range);
      this.#lose({ ...range, last: range.last < number ? range.last : number - 1n }, "request");
    }
    this.#passTime();
  }

  joinAt(number: bigint, timeNs: number): void {
    this.#setTime(timeNs);
    if (this.state === "awaiting") this.#join(number);
    this.#passTime();
  }

  #join(asked: bigint): void {
    const number = this.#end !== undefined && asked > this.#end ? this.#end : asked;
    for (const each of this.#missing.keys()) if (each < number) this.#missing.delete(each);
    const group = this.#groups++;
    for (let each = number; each < this.#next; each++) {
      if (!this.#came.has(each)) this.#missing.set(each, { dueNs: 0, isReported: false, group });
    }
    for (const missing of this.#missing.values()) {
      missing.dueNs = this.#nowNs + this.#options.reorderNs;
    }
    this.#next = number;
    if (number > this.#head) this.#head = number;
    this.state = "live";
    this.log.push(`session-begun ${this.#firstLine} ${this.#session} ${number}`);
    this.#deliver();
  }

  #packet(line: number, packet: Buffer): void {
    const count = (name: string, by = 1): void => {
      const counts = this.counts[line];
      counts?.set(name, (counts.get(name) ?? 0) + by);
    };
    count("packets");
    if (packet.length < 20) return count("shortHeaders");
    const promised = packet.readUInt16BE(18);
    const isData = promised !== 0 && promised !== 0xffff;
    if (isData && packet.length === 20) return count("requests");
    const messages: string[] = [];
    let at = 20;
    const wanted = isData ? promised : 0;
    while (messages.length < wanted && at + 2 <= packet.length) {
      const length = packet.readUInt16BE(at);
      if (at + 2 + length > packet.length) break;
      messages.push(packet.toString("hex", at + 2, at + 2 + length));
      at += 2 + length;
    }
    if (isData && messages.length < promised) count("truncated");
    else if (at < packet.length) count("trailing");
    const first = packet.readBigUInt64BE(10);
    if (first === 0n) return count("zeroSequenceNumbers");
    if (isData && first + BigInt(promised) >= TOP) return count("sequenceOverflows");
    const session = packet.toString("latin1", 0, 10).replace(/ +$/u, "");
    const isFeed = this.#options.lines[line] === "feed";
    if (this.state === "idle" || session !== this.#session) {
      if (!isFeed || this.#closed.includes(session)) return count("otherSessions");
      this.#change(session, line, first);
    }
    if (isFeed) this.#hear(line);
    if (Number(first - this.#head) > this.#options.maxJump) return count("farAhead");
    const isAhead = promised === 0 ? first > this.#head : first >= this.#head;
    if (!isFeed && this.#end === undefined && isAhead) return count("aheadOfFeed");
    if (promised === 0xffff) this.#takeEnd(line, first, count);
    else if (promised === 0) this.#takeHeartbeat(line, first, count);
    else this.#takeMessages(line, { first, promised: BigInt(promised), messages }, count);
  }

  #takeEnd(line: number, first: bigint, count: (name: string) => void): void {
    const end = this.#end;
    if (first < (end ?? this.#head)) return count("earlyEnds");
    if (end !== undefined && first > end) return this.#alarm(line, first, count);
    count("endsOfSession");
    this.#end = first;
    this.#reveal(first);
  }

  #takeHeartbeat(line: number, first: bigint, count: (name: string) => void): void {
    if (this.#end !== undefined && first > this.#end) return this.#alarm(line, first, count);
    count("heartbeats");
    this.#reveal(first);
  }

  #takeMessages(
    line: number,
    packet: { readonly first: bigint; readonly promised: bigint; readonly messages: string[] },
    count: (name: string, by?: number) => void,
  ): void {
    const { first } = packet;
    let { promised, messages } = packet;
    if (this.#end !== undefined) {
      if (first >= this.#end) return this.#alarm(line, first, count);
      if (first + promised > this.#end) {
        this.#alarm(line, first, () => {});
        promised = this.#end - first;
      }
    } else if (this.#options.lines[line] === "recovery" && first + promised > this.#head) {
      count("clipped");
      promised = this.#head - first;
    }
    messages = messages.slice(0, Number(promised));
    this.#store(line, first, messages, count);
    this.#reveal(first + promised);
  }

  #store(
    line: number,
    first: bigint,
    messages: readonly string[],
    count: (name: string, by?: number) => void,
  ): void {
    const numbered = messages.map((message, index) => [first + BigInt(index), message] as const);
    const fresh = numbered.filter(([each]) => each >= this.#head || this.#missing.has(each));
    if (numbered.length === 0) return count("emptyPackets");
    if (numbered.length > fresh.length) count("duplicateMessages", numbered.length - fresh.length);
    if (fresh.length === 0) return count("duplicatePackets");
    count("newPackets");
    count("newMessages", fresh.length);
    for (const { first: from, last } of this.#rangesOf(fresh.map(([each]) => each))) {
      if (this.#missing.get(from)?.isReported !== true) continue;
      this.log.push(`filled ${line} ${this.#session} ${from} ${last}`);
    }
    for (const [each] of fresh) this.#missing.delete(each);
    if (first > this.#next || this.state === "awaiting") this.#reveal(first);
    // All of it: what begins before the session was joined may be wanted once a snapshot says from where.
    for (const [each, message] of numbered) {
      if (!this.#came.has(each)) this.#came.set(each, message);
    }
    const limit = first + BigInt(messages.length);
    if (limit > this.#head) this.#head = limit;
    if (this.state === "live") this.#deliver();
  }

  #alarm(line: number, first: bigint, count: (name: string) => void): void {
    count("afterEnd");
    if (this.#hasAlarmed) return;
    this.#hasAlarmed = true;
    this.log.push(`data-after-end ${line} ${this.#session} ${first}`);
  }

  #change(session: string, line: number, first: bigint): void {
    if (this.state === "ended") this.#heardNs.fill(this.#nowNs);
    this.#close("session-change");
    if (this.state !== "idle") this.#closed.push(this.#session);
    if (this.#closed.length > 8) this.#closed.shift();
    this.#session = session;
    this.#firstLine = line;
    this.#came = new Map();
    this.#missing = new Map();
    this.#end = undefined;
    this.#hasAlarmed = false;
    this.#next = first;
    this.#head = first;
    this.state = "live";
    if (first !== 1n && this.#options.lateJoin === "snapshot") {
      this.state = "awaiting";
      this.log.push(`snapshot-needed ${line} ${session} ${first}`);
      return;
    }
    if (this.#options.lateJoin === "from-start") {
      this.#next = this.#head = 1n;
      this.#reveal(first);
    }
    this.log.push(`session-begun ${line} ${session} ${this.#next}`);
  }

  #close(cause: string): void {
    if (this.state === "awaiting") {
      if (this.#next < this.#head) {
        this.log.push(`incomplete ${this.#session} ${this.#next} ${this.#head - 1n}`);
      }
      this.#missing.clear();
      this.#next = this.#head;
    } else if (this.state !== "live") return;
    for (const { first, last } of this.#ranges()) {
      this.log.push(`incomplete ${this.#session} ${first} ${last}`);
      this.#skip(first, last);
    }
    this.#finish(cause);
  }

  #finish(cause: string): void {
    this.state = "ended";
    this.#end = this.#next;
    this.log.push(`session-ended ${this.#session} ${this.#next} ${cause}`);
  }

  #reveal(limit: bigint): void {
    if (limit <= this.#head) return;
    const before = this.#missing.get(this.#head - 1n);
    const missing =
      before === undefined || before.isReported
        ? {
            dueNs: this.#nowNs + this.#options.reorderNs,
            isReported: false,
            group: this.#groups++,
          }
        : before;
    for (let each = this.#head; each < limit; each++) this.#missing.set(each, { ...missing });
    this.#head = limit;
  }

  #deliver(): void {
    while (this.#next < this.#head && !this.#missing.has(this.#next)) {
      this.log.push(`message ${this.#session} ${this.#next} ${this.#came.get(this.#next) ?? "?"}`);
      this.#next++;
    }
  }

  #setTime(timeNs: number): void {
    if (this.#nowNs === -Infinity) this.#heardNs.fill(timeNs);
    this.#nowNs = Math.max(this.#nowNs, timeNs);
  }

  #passTime(): void {
    this.#finishIfDone();
    if (this.state === "live") this.#expire();
    this.#finishIfDone();
    if (this.state !== "ended") this.#findStale();
  }

  #finishIfDone(): void {
    if (this.state === "live" && this.#next === this.#end) this.#finish("end-of-session");
  }

  #expire(): void {
    for (const range of this.#ranges()) {
      const { isReported, dueNs } = range.missing;
      if (!isReported && dueNs <= this.#nowNs) this.#report(range);
    }
    for (const range of this.#ranges()) {
      if (!range.missing.isReported || range.missing.dueNs > this.#nowNs) return;
      this.#lose(range, "time");
    }
  }

  #report({ first, last }: Range): void {
    this.log.push(`gap ${this.#session} ${first} ${last}`);
    for (let each = first; each <= last; each++) {
      const missing = this.#missing.get(each);
      if (missing === undefined) throw new Error("a range with a hole");
      missing.isReported = true;
      missing.dueNs = this.#nowNs + this.#options.recoveryNs;
    }
  }

  #lose({ first, last }: Range, cause: string): void {
    this.log.push(`lost ${this.#session} ${first} ${last} ${cause}`);
    this.#skip(first, last);
  }

  #skip(first: bigint, last: bigint): void {
    for (let each = first; each <= last; each++) this.#missing.delete(each);
    this.#next = last + 1n;
    this.#deliver();
  }

  #ranges(): Range[] {
    return this.#rangesOf([...this.#missing.keys()].toSorted((a, b) => (a < b ? -1 : 1)));
  }

  #rangesOf(numbers: readonly bigint[]): Range[] {
    const ranges: Range[] = [];
    for (const each of numbers) {
      const missing = this.#missing.get(each);
      if (missing === undefined) continue;
      const range = ranges.at(-1);
      if (range?.last === each - 1n && range.missing.group === missing.group) range.last = each;
      else ranges.push({ first: each, last: each, missing });
    }
    return ranges;
  }

  #hear(line: number): void {
    this.#heardNs[line] = this.#nowNs;
    if (!this.#stale.has(line)) return;
    const wasDead = this.#isDead();
    this.#stale.delete(line);
    this.log.push(`line-alive ${line}`);
    if (wasDead) this.log.push("feed-alive");
  }

  #findStale(): void {
    for (const [line, kind] of this.#options.lines.entries()) {
      if (kind !== "feed" || this.#stale.has(line)) continue;
      if (this.#nowNs - (this.#heardNs[line] ?? 0) < this.#options.staleNs) continue;
      this.#stale.add(line);
      this.log.push(`line-stale ${line}`);
      if (this.#isDead()) this.log.push("feed-dead");
    }
  }

  #isDead(): boolean {
    return this.#options.lines.every((kind, line) => kind !== "feed" || this.#stale.has(line));
  }
}
