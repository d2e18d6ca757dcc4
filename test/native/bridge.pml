/*
 * The bridge's protocol as a model: one publisher over a ring of N descriptors, readers that join, read,
 * stall, leave, die and rejoin, and somebody who buries the dead. Every interleaving is tried. Positions
 * count up to LAST, so that the ring wraps twice.
 *
 * Two readers have a slot each, or, with -DSLOTS=1, one after the other the same. Two with slots of their own
 * that may die as well are more than can be tried: -DIMMORTAL leaves death out.
 *
 *   spin -DREADERS=1 -DLAST=9 -a bridge.pml && cc -O2 -DSAFETY -o pan pan.c && ./pan
 *
 * What must hold: a buffer is not used again while a reader that is still let read has not passed it; a
 * reader that was never cut off sees every position once and in order; what it missed begins where it stood;
 * nobody but a reader itself frees its slot while it lives; and nobody waits for another to finish a step.
 */
#ifndef N
#define N 4      /* descriptors, and buffers */
#endif
#ifndef LAG
#define LAG 2    /* a reader may be so far behind */
#endif
#ifndef LAST
#define LAST 9   /* positions published */
#endif
#ifndef READERS
#define READERS 1
#endif
#ifndef SLOTS
#define SLOTS READERS
#endif
#define GRAVE 255 /* the gravedigger's own claim */

#define FREE 0
#define JOINING 1
#define READING 2
#define CUTTING 3
#define CUT_OFF 4

#if SLOTS == 1
#define CLAIMED (claim[0] != 0)
#else
#define CLAIMED (claim[0] != 0 || claim[1] != 0)
#endif

byte head = 0;          /* published */
byte released = 0;      /* all before are free to use again */
byte ring[N];           /* the position that each descriptor says it is, plus one */
byte state[SLOTS];
byte claim[SLOTS];      /* the reader's process id, 0 for none */
byte cursor[SLOTS];
byte lost[SLOTS];       /* first position taken away */
bool alive[READERS];
bool published_all = false;

/* Where a reader stands while it uses a descriptor's bytes; LAST + 1 for nowhere. */
byte using[READERS];

inline collect() {
	who = 0;
	least = head;
	do
	:: who < SLOTS ->
		saw = state[who];
		if
		:: saw == JOINING ->
			cursor[who] = head;
			atomic { if :: state[who] == JOINING -> state[who] = READING :: else -> skip fi }
		:: saw == READING ->
			at = cursor[who];
			if
			:: head - at > LAG ->
				atomic {
					if
					:: state[who] == READING -> state[who] = CUTTING
					:: else -> goto next
					fi
				}
				lost[who] = at;
				/* It may have left meanwhile, or died and been buried. */
				atomic { if :: state[who] == CUTTING -> state[who] = CUT_OFF :: else -> skip fi }
			:: else ->
				if :: at < least -> least = at :: else -> skip fi
			fi
		:: else -> skip
		fi;
next:		who++
	:: else -> break
	od;
	/* A reader let in above stands at the head, which is never before `least`. */
	released = least;
	who = 0; least = 0; saw = 0; at = 0
}

active proctype publisher() {
	byte who = 0, least = 0, saw = 0, at = 0;

	do
	:: head < LAST ->
		if
		:: head - released >= N - 1 -> collect()
		:: else -> skip
		fi;
		/* The buffer about to be written was released: no reader that may read stands on it. */
		who = 0;
		do
		:: who < READERS ->
			assert(!(claim[who % SLOTS] == who + 1 && state[who % SLOTS] == READING &&
				 using[who] <= LAST && head >= N && using[who] == head - N));
			who++
		:: else -> break
		od;
		who = 0;
		ring[head % N] = 0;
		ring[head % N] = head + 1;
		head++;
		collect()
	:: else -> break
	od;
	published_all = true;
	/* Whoever still asks is answered until everybody has gone. */
	do
	:: CLAIMED -> collect()
	:: !CLAIMED -> break
	od
}

/* Dies where it stands. */
inline die() {
	alive[me] = false;
	using[me] = LAST + 1;
	goto end
}

proctype reader(byte me) {
	byte at = me % SLOTS, mine = 0, next_due = 0, saw = 0;
	bool missed = false, joined = false, done = false;

	/* Take the slot. */
	alive[me] = true;
	atomic { claim[at] == 0 -> claim[at] = me + 1 }
	state[at] = JOINING;
wait:
	do
	:: state[at] == READING -> break
	:: state[at] == CUT_OFF -> goto cut
	:: state[at] == FREE -> assert(false)       /* buried alive */
#ifndef IMMORTAL
	:: alive[me] -> die()
#endif
	od;
	mine = cursor[at];
	if
	:: missed -> assert(mine >= next_due)   /* the missed range is not negative */
	:: else -> skip
	fi;
	next_due = mine;
	missed = false;
	joined = true;
	do
	:: done -> break
	:: state[at] != READING -> goto cut
	:: head > mine && ring[mine % N] != mine + 1 ->
		/* What the head announces is not there: lapped, which must follow a cut. */
		assert(state[at] != READING);
		goto cut
	:: state[at] == READING && ring[mine % N] == mine + 1 ->
		/* One descriptor of a poll, seen at its own position: perhaps before the head is moved. */
		if
		:: state[at] == READING ->
			using[me] = mine;
			assert(mine == next_due);           /* once and in order */
			mine++;
			if
			:: state[at] == READING -> next_due = mine
			:: else -> skip                     /* its bytes may have changed: it counts as missed */
			fi;
			using[me] = LAST + 1
		:: else -> goto cut
		fi;
		cursor[at] = mine
	:: mine == LAST -> done = true
#ifndef IMMORTAL
	:: alive[me] -> die()
#endif
	od;
	goto leave;
cut:
	assert(state[at] != FREE);                  /* buried alive */
	if
	:: state[at] == CUT_OFF -> skip             /* or the publisher may be writing the range */
	:: goto leave                               /* whoever has enough does not wait for that */
	fi;
	/* Nothing unread is left out of the range; cut off again before it read, it keeps the first range. */
	assert(missed || !joined || lost[at] <= next_due);
	missed = true;
	atomic { state[at] == CUT_OFF -> state[at] = JOINING }
	goto wait;
leave:
	do
	:: saw = state[at];
	   atomic { if :: state[at] == saw -> state[at] = FREE; break :: else -> skip fi }
	od;
	claim[at] = 0;
	alive[me] = false;
end:
	skip
}

#ifndef IMMORTAL
/* Frees the slots of the dead, as itch_publisher_bury() does from its own thread. */
active proctype gravedigger() {
	byte who, whose;
	do
	:: true ->
		who = 0;
		do
		:: who < SLOTS ->
			whose = claim[who];
			if
			:: whose != 0 && !alive[whose - 1] ->
				/* While that was found out, it may have left, and another come. */
				atomic { if :: claim[who] == whose -> claim[who] = GRAVE :: else -> goto next fi };
				state[who] = FREE;
				claim[who] = 0
			:: else -> skip
			fi;
next:			who++
		:: else -> break
		od
	:: published_all && !CLAIMED -> break
	od
}

#endif

init {
	byte who = 0;
	do
	:: who < READERS -> using[who] = LAST + 1; who++
	:: else -> break
	od;
	who = 0;
	atomic {
		do
		:: who < READERS -> run reader(who); who++
		:: else -> break
		od
	}
}
