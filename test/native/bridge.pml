/*
 * The bridge's protocol as a model: one publisher over a ring of N descriptors, readers that join, read,
 * stall, leave, die and rejoin, and somebody who buries the dead. Every interleaving is tried. Positions
 * count up to LAST, so that the ring wraps twice.
 *
 * Two readers that may die as well are more than can be tried: -DIMMORTAL leaves death out.
 *
 *   spin -DREADERS=1 -DLAST=9 -a bridge.pml && cc -O2 -DSAFETY -o pan pan.c && ./pan
 *
 * What must hold: a buffer is not used again while a reader that is still let read has not passed it; a
 * reader that was never cut off sees every position once and in order; what it missed begins where it stood.
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

#define FREE 0
#define JOINING 1
#define READING 2
#define CUTTING 3
#define CUT_OFF 4

#if READERS == 1
#define CLAIMED (claim[0] != 0)
#else
#define CLAIMED (claim[0] != 0 || claim[1] != 0)
#endif

byte head = 0;          /* published */
byte released = 0;      /* all before are free to use again */
byte ring[N];           /* the position that each descriptor says it is, plus one */
byte state[READERS];
byte claim[READERS];    /* the reader's process id, 0 for none */
byte cursor[READERS];
byte lost[READERS];     /* first position taken away */
bool alive[READERS];
bool published_all = false;

/* Where a reader stands while it uses a descriptor's bytes; LAST + 1 for nowhere. */
byte using[READERS];

inline collect() {
	who = 0;
	least = head;
	do
	:: who < READERS ->
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
				state[who] = CUT_OFF
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
			assert(!(state[who] == READING && using[who] <= LAST &&
				 head >= N && using[who] == head - N));
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

proctype reader(byte me) {
	byte mine = 0, next_due = 0;
	bool missed = false, joined = false, done = false;

	/* Take the slot. */
	atomic { claim[me] == 0 -> claim[me] = me + 1 }
	alive[me] = true;
	state[me] = JOINING;
wait:
	do
	:: state[me] == READING -> break
	:: state[me] == CUT_OFF -> goto cut
	od;
	mine = cursor[me];
	if
	:: missed -> assert(mine >= next_due)   /* the missed range is not negative */
	:: else -> skip
	fi;
	next_due = mine;
	missed = false;
	joined = true;
	do
	:: done -> break
	:: state[me] != READING -> goto cut
	:: head > mine && ring[mine % N] != mine + 1 ->
		/* What the head announces is not there: lapped, which must follow a cut. */
		assert(state[me] != READING);
		goto cut
	:: state[me] == READING && ring[mine % N] == mine + 1 ->
		/* One descriptor of a poll, seen at its own position: perhaps before the head is moved. */
		if
		:: state[me] == READING ->
			using[me] = mine;
			assert(mine == next_due);           /* once and in order */
			mine++;
			if
			:: state[me] == READING -> next_due = mine
			:: else -> skip                     /* its bytes may have changed: it counts as missed */
			fi;
			using[me] = LAST + 1
		:: else -> goto cut
		fi;
		cursor[me] = mine
	:: mine == LAST -> done = true
#ifndef IMMORTAL
	:: alive[me] -> /* dies where it stands */
		alive[me] = false;
		using[me] = LAST + 1;
		goto end
#endif
	od;
	goto leave;
cut:
	/* The publisher may be writing the range. */
	(state[me] == CUT_OFF || state[me] == FREE);
	if
	:: state[me] == FREE -> goto end
	:: else -> skip
	fi;
	/* Nothing unread is left out of the range; cut off again before it read, it keeps the first range. */
	assert(missed || !joined || lost[me] <= next_due);
	missed = true;
	atomic {
		if
		:: state[me] == CUT_OFF -> state[me] = JOINING
		:: else -> goto end
		fi
	}
	goto wait;
leave:
	do
	:: atomic { state[me] != CUTTING -> state[me] = FREE }; break
	od;
	alive[me] = false;
	claim[me] = 0;
end:
	skip
}

#ifndef IMMORTAL
/* Frees the slots of the dead, as itch_publisher_bury() does from its own thread. */
active proctype gravedigger() {
	byte who, saw;
	do
	:: true ->
		who = 0;
		do
		:: who < READERS ->
			saw = state[who];
			if
			:: claim[who] != 0 && saw != CUTTING && !alive[who] && saw != FREE ->
				atomic {
					if
					:: state[who] == saw -> state[who] = FREE; claim[who] = 0
					:: else -> skip
					fi
				}
			:: else -> skip
			fi;
			who++
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
