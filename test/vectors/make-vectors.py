#!/usr/bin/env python3
"""Makes the vectors from tables of the protocols, without any code of this project.

usage: make-vectors.py FOLDER-OF-PROTOCOL-TABLES

The tables list each message with its fields: name, offset, length, type and codes. Every value is
chosen by a rule below and written with int.to_bytes alone, so that a wrong offset, width, order or sign
in a generated reader shows as another value.
"""
import json
import re
import sys
from pathlib import Path

ITCH_NAMES = dict(
    zip(
        "SRHYLVWKJhAFECXDUPQBINO",
        "system_event stock_directory stock_trading_action reg_sho_restriction market_participant_position "
        "mwcb_decline_level mwcb_status ipo_quoting_period_update luld_auction_collar operational_halt "
        "add_order add_order_mpid_attribution order_executed order_executed_with_price order_cancel "
        "order_delete order_replace trade cross_trade broken_trade noii rpii dlcr".split(),
    )
)
ITCH_NAMES["G"] = "end_of_snapshot"
HEADER = ["message_type", "stock_locate", "tracking_number", "timestamp"]
WITHOUT_HEADER = {"End of Snapshot"}
RECORDS = {
    "downstream-header": "downstream_packet_header",
    "message-block": "message_block_header",
    "request": "request_packet",
    "record": "record_header",
}
TEXT = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def snake(name):
    apart = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"[^a-z0-9]+", "_", apart.lower()).strip("_")


def fixed_fields(message, is_itch):
    """(name, offset, length, kind, codes) of the fields before any variable part."""
    found = []
    for index, field in enumerate(message["fields"]):
        if field["length"] is None:
            continue
        name = snake(field["name"])
        if is_itch and index < len(HEADER) and message["name"] not in WITHOUT_HEADER:
            name = HEADER[index]
        kind = field["type"]
        if kind == "enum" or kind == "char":
            kind = "char"
        elif kind in ("i32", "i64"):
            kind = "signed"
        elif kind not in ("alpha", "asciiNumber"):
            kind = "integer"
        codes = [code for code in field.get("codes", {}) if code != "Value"] if kind not in ("integer", "signed") else []
        found.append((name, field["offset"], field["length"], kind, codes, field.get("value")))
    return found


def integer(value, length):
    """A number as JSON carries it: text beyond 48 bits."""
    return str(value) if length > 6 else value


def encode(field, case, seed, order="big"):
    """Bytes and expected value of one field in one case."""
    name, _, length, kind, codes, fixed = field
    if fixed is not None and kind == "integer":
        return int(fixed, 16).to_bytes(length, order), int(fixed, 16)
    if fixed is not None:
        return fixed.encode("ascii"), fixed
    if kind == "signed":
        value = {
            "minimum": -(1 << (8 * length - 1)),
            "maximum": (1 << (8 * length - 1)) - 1,
            "sign": -1,
            "typical": -int.from_bytes(bytes((seed * 5 + at * 31 + 11) % 127 + 1 for at in range(length)), "big"),
        }[case]
        return value.to_bytes(length, order, signed=True), integer(value, length)
    if kind == "integer":
        value = {
            "minimum": 0,
            "maximum": (1 << (8 * length)) - 1,
            "sign": 1 << (8 * length - 1),
            # Every byte differs from its neighbours, within the field and across fields.
            "typical": int.from_bytes(bytes((seed * 7 + at * 29 + 17) % 251 + 1 for at in range(length)), "big"),
        }[case]
        return value.to_bytes(length, order), integer(value, length)
    if kind == "asciiNumber":
        value = {"minimum": 0, "maximum": (1 << 64) - 1, "sign": 1 << 63, "typical": 9876543210 + seed}[case]
        return str(value).rjust(length).encode("ascii"), str(value)
    if kind == "char":
        text = (codes or ["A", "Z"])[0 if case == "minimum" else -1 if case == "maximum" else seed % max(1, len(codes))]
        return text.encode("ascii"), text
    if codes:
        text = {"minimum": codes[0], "maximum": codes[-1], "sign": "\xff" * length}.get(case, codes[seed % len(codes)])
    else:
        text = {
            "minimum": "",
            "maximum": "".join(TEXT[(seed + at) % 26] for at in range(length)),
            "sign": "\xff" * length,
            "typical": "".join(TEXT[(seed + at) % 26] for at in range(max(1, length // 2))),
        }[case]
    text = text.rstrip(" ")
    return text.ljust(length).encode("latin-1"), text


def build(message, fields, case, override=None, extra=0, order="big"):
    total = message["length"] or message["fixedLength"]
    data = bytearray(total)
    values = {}
    for seed, field in enumerate(fields, start=1):
        if override is not None and override[0] == field[0]:
            text = override[1].rstrip(" ")
            raw = override[1].ljust(field[2]).encode("ascii")
            value = override[1] if field[3] == "char" else text
        elif field[0] == "packet_length" and case == "typical":
            # A packet's length counts what follows its own two bytes.
            value = total + extra - field[2]
            raw = value.to_bytes(field[2], "big")
        else:
            raw, value = encode(field, case, seed, order)
        data[field[1] : field[1] + field[2]] = raw
        values[field[0]] = value
    return bytes(data), values


def vectors_of(message, name, is_itch):
    fields = fixed_fields(message, is_itch)
    remainder = next((snake(f["name"]) for f in message["fields"] if f["length"] is None), None)
    for case in ("minimum", "maximum", "sign", "typical"):
        data, values = build(message, fields, case)
        yield vector(name, case, data, "known", values)
    for field in fields:
        for code in field[4]:
            data, values = build(message, fields, "typical", (field[0], code))
            yield vector(name, f"code {field[0]} {json.dumps(code)}", data, "known", values)
    data, values = build(message, fields, "typical")
    for length in range(1, len(data)):
        yield vector(name, f"cut to {length}", data[:length], "short", None)
    if remainder is None:
        yield vector(name, "longer by 3", data + b"\x01\x00\xff", "long", values)
    else:
        data, values = build(message, fields, "typical", extra=3)
        yield vector(name, "with a remainder", data + b"\x01\x00\xff", "known", {**values, remainder: "0100ff"})


def vector(name, case, data, verdict, values):
    found = {"message": name, "case": case, "bytes": data.hex(), "verdict": verdict}
    return found if values is None else {**found, "fields": values}


def strangers(known, type_offset):
    """Bytes that are no message: every type byte that the protocol does not use, and nothing at all."""
    for code in range(256):
        if code not in known:
            data = bytes(type_offset) + bytes([code]) + bytes(range(50))
            yield vector(None, f"type 0x{code:02x}", data, "unknown", None)
    yield vector(None, "no bytes", b"", "empty", None)
    for length in range(1, type_offset + 1):
        yield vector(None, f"no type byte in {length}", bytes(length), "short", None)


def write(path, table, records):
    vectors = []
    is_itch = "TotalView" in table["protocol"] or table["protocol"] == "GLIMPSE"
    for message in table["messages"]:
        kind = message["type"]
        if records:
            fields = fixed_fields(message, is_itch)
            for case in ("minimum", "maximum", "sign", "typical"):
                data, values = build(message, fields, case)
                vectors.append(vector(RECORDS[kind], case, data, "known", values))
        else:
            name = ITCH_NAMES[kind] if is_itch else snake(message["name"])
            vectors.extend(vectors_of(message, name, is_itch))
    if not records:
        offset = 2 if table["protocol"] == "SoupBinTCP" else 0
        vectors.extend(strangers({ord(m["type"]) for m in table["messages"]}, offset))
    head = {
        "protocol": path.stem.rsplit("-", 1)[0],
        "version": path.stem.rsplit("-", 1)[1],
        "source": "layout from the exchange's document as tabulated; values by the rules of make-vectors.py",
    }
    lines = ",\n".join("    " + json.dumps(v, ensure_ascii=True, separators=(",", ":")) for v in vectors)
    opening = json.dumps(head, indent=2)[:-2]
    path.write_text(f'{opening},\n  "vectors": [\n{lines}\n  ]\n}}\n')


class Dialect:
    """A protocol whose messages may have more behind their fixed part, or come from two sides."""

    def __init__(self, table, order, type_name, renamed=()):
        self.table = table
        self.order = order
        self.type_name = type_name
        self.renamed = dict(renamed)

    def name_of(self, message):
        return snake(message["name"].removesuffix(" Message"))

    def fields_of(self, message):
        fixed = fixed_fields({**message, "fields": [f for f in message["fields"] if f["type"] != "group"]}, False)
        if "minLength" in message:
            fixed = [field for field in fixed if field[1] < message["minLength"]]
        return [(self.renamed.get(field[0], field[0]), *field[1:]) for field in fixed]

    def length_of(self, message):
        return message["length"] or message.get("minLength") or message["fixedLength"]

    def vector(self, message, case, data, verdict, values):
        found = vector(self.name_of(message), case, data, verdict, values)
        if "direction" in message and self.table["protocol"] == "OUCH":
            found["direction"] = "inbound" if message["direction"] == "client-to-host" else "outbound"
        return found

    def build(self, message, case, override=None):
        data, values = build({"length": self.length_of(message)}, self.fields_of(message), case, override, 0, self.order)
        if self.table["protocol"].startswith("Lseg") and case == "typical":
            # The first byte of a message is its length.
            values["message_length"] = len(data)
            data = bytes([len(data)]) + data[1:]
        return data, values

    def vectors(self):
        for message in self.table["messages"]:
            yield from self.message_vectors(message)
        yield from self.strange_vectors()

    def message_vectors(self, message):
        tail = next((f for f in message["fields"] if f["type"] == "group"), None)
        fields = self.fields_of(message)
        make = {None: self.whole, "group": self.with_group, "options": self.with_options}[kind_of(tail)]
        for case in ("minimum", "maximum", "sign", "typical"):
            yield from make(message, case, *self.build(message, case), tail)
        for field in fields:
            for code in field[4]:
                data, values = self.build(message, "typical", (field[0], code))
                yield from make(message, f"code {field[0]} {json.dumps(code)}", data, values, tail)
        data, _ = self.build(message, "typical")
        for length in range(1, len(data)):
            yield self.vector(message, f"cut to {length}", data[:length], "short", None)

    def whole(self, message, case, data, values, _):
        yield self.vector(message, case, data, "known", values)
        if case == "typical":
            yield self.vector(message, "longer by 3", data + b"\x01\x00\xff", "long", values)

    def with_group(self, message, case, data, values, group):
        name, counter = snake(group["name"]), group["count"]
        place = next(field for field in self.fields_of(message) if field[0] == counter)
        elements = [self.element(group, kind, at) for at, kind in enumerate(("typical", "maximum", "minimum"))]

        def counting(number, shown):
            head = data[: place[1]] + number.to_bytes(place[2], self.order) + data[place[1] + place[2] :]
            found = {**values, counter: number, name: [value for _, value in shown]}
            return head + b"".join(raw for raw, _ in shown), found

        for shown in (elements[:0], elements[:1], elements) if case == "typical" else (elements[:1],):
            bytes_, found = counting(len(shown), shown)
            yield self.vector(message, f"{case}, {len(shown)} of {name}", bytes_, "known", found)
        if case == "typical":
            bytes_, found = counting(2, elements[:2])
            yield self.vector(message, "longer by 3", bytes_ + b"\x01\x00\xff", "long", found)
            for missing in (1, group["elementLength"], len(bytes_) - len(data)):
                yield self.vector(message, f"{missing} missing", bytes_[:-missing], "short", None)
            yield self.vector(message, "as many as can be said", counting(255, elements)[0], "short", None)

    def element(self, group, case, seed):
        data, values = bytearray(group["elementLength"]), {}
        for at, field in enumerate(fixed_fields(group, False), start=seed * 7 + 1):
            raw, values[field[0]] = encode(field, case, at, self.order)
            data[field[1] : field[1] + field[2]] = raw
        return bytes(data), values

    def with_options(self, message, case, data, values, _):
        optional = "minLength" in message

        def ending(options, lost=0, behind=b"", case=case):
            raw = b"".join(each for each, _ in options)
            found = [value for _, value in options]
            size = (len(raw) + len(behind)).to_bytes(2, "big")
            count = len(raw) + len(behind)
            if optional:
                block = {"appendage_length": count, "optional_appendage": found, "whole": not behind}
                return data + size + raw + behind, {**values, "appendage_block": block}
            place = next(field for field in self.fields_of(message) if field[0] == "appendage_length")
            head = data[: place[1]] + size + data[place[1] + 2 :]
            more = {"appendage_length": count, "optional_appendage": found, "whole": not behind}
            return head + raw + behind, {**values, **more}

        if optional:
            yield self.vector(message, f"{case}, no options", data, "known", {**values, "appendage_block": None})
        yield self.vector(message, f"{case}, options of no bytes", *known(ending([])))
        if case != "typical":
            return
        listed = [self.option(option, at) for at, option in enumerate(self.table["tagValue"]["options"])]
        for option in listed if message["type"] == "O" else []:
            yield self.vector(message, f"option {json.dumps(option[1])}", *known(ending([option])))
        yield self.vector(message, "every option", *known(ending(listed)))
        strange = [(bytes([4, 200, 1, 2, 3]), {"tag": 200, "value": "010203"}), (bytes([1, 3]), {"tag": 3, "value": ""})]
        yield self.vector(message, "options that are not listed", *known(ending([*strange, listed[2]])))
        yield self.vector(message, "an option of no bytes", *known(ending(listed[:2], behind=b"\x00\x01\x02")))
        yield self.vector(message, "an option cut off", *known(ending(listed[:2], behind=b"\x05\x03\x00")))
        whole, found = ending(listed[:3])
        yield self.vector(message, "longer by 3", whole + b"\x01\x00\xff", "long", found)
        for length in range(len(data) + (1 if optional else 0), len(whole)):
            if length != len(data) or not optional:
                yield self.vector(message, f"cut to {length}", whole[:length], "short", None)

    def option(self, option, seed):
        field = fixed_fields({"fields": [{**option, "offset": 0}]}, False)[0]
        raw, value = encode(field, "typical", seed + 1)
        return bytes([1 + len(raw), option["tag"]]) + raw, {field[0]: value}

    def strange_vectors(self):
        at = next(field["offset"] for field in self.table["messages"][0]["fields"] if snake(field["name"]) == self.type_name)
        sides = sorted({message.get("direction") for message in self.table["messages"]}) if self.table["protocol"] == "OUCH" else [None]
        for side in sides:
            messages = [m for m in self.table["messages"] if side is None or m["direction"] == side]
            known_types = {int(m["type"], 16) if m["type"].startswith("0x") else ord(m["type"]) for m in messages}
            for found in strangers(known_types, at):
                if side is not None:
                    found["direction"] = "inbound" if side == "client-to-host" else "outbound"
                yield found


def kind_of(tail):
    if tail is None:
        return None
    return "group" if "elementLength" in tail else "options"


def known(found):
    data, values = found
    return data, "known", values


def write_dialect(path, dialect):
    head = {
        "protocol": path.stem.rsplit("-", 1)[0],
        "version": path.stem.rsplit("-", 1)[1],
        "source": "layout from the exchange's document as tabulated; values by the rules of make-vectors.py",
    }
    vectors = list(dialect.vectors())
    if "unitHeader" in dialect.table:
        header = {**dialect.table["unitHeader"], "fields": dialect.table["unitHeader"]["fields"]}
        fields = [({"length": "unit_length"}.get(f[0], f[0]), *f[1:]) for f in fixed_fields(header, False)]
        for case in ("minimum", "maximum", "sign", "typical"):
            data, values = build(header, fields, case, None, 0, dialect.order)
            vectors.append(vector("unit_header", case, data, "known", values))
    lines = ",\n".join("    " + json.dumps(v, ensure_ascii=True, separators=(",", ":")) for v in vectors)
    opening = json.dumps(head, indent=2)[:-2]
    path.write_text(f'{opening},\n  "vectors": [\n{lines}\n  ]\n}}\n')


def main():
    tables = Path(sys.argv[1])
    here = Path(__file__).parent
    for name, records in (
        ("nasdaq-totalview-itch-5.0", False),
        ("nasdaq-glimpse-5.0", False),
        ("moldudp64-1.00", True),
        ("soupbintcp-3.00", False),
        ("binaryfile-1.00", True),
    ):
        write(here / f"{name}.json", json.loads((tables / f"{name}.json").read_text()), records)
    for name, order, type_name, renamed in (
        ("lse-mitch-11.9", "little", "message_type", (("length", "message_length"),)),
        ("nasdaq-ise-options-spread-depth-2.1", "big", "message_type", ()),
        ("nasdaq-ouch-5.0", "big", "message_type", ()),
    ):
        table = json.loads((tables / f"{name}.json").read_text())
        write_dialect(here / f"{name}.json", Dialect(table, order, type_name, renamed))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
