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
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")


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
        elif kind not in ("alpha", "asciiNumber"):
            kind = "integer"
        codes = list(field.get("codes", {})) if kind != "integer" else []
        found.append((name, field["offset"], field["length"], kind, codes, field.get("value")))
    return found


def integer(value, length):
    """A number as JSON carries it: text beyond 48 bits."""
    return str(value) if length > 6 else value


def encode(field, case, seed):
    """Bytes and expected value of one field in one case."""
    name, _, length, kind, codes, fixed = field
    if fixed is not None:
        return fixed.encode("ascii"), fixed
    if kind == "integer":
        value = {
            "minimum": 0,
            "maximum": (1 << (8 * length)) - 1,
            "sign": 1 << (8 * length - 1),
            # Every byte differs from its neighbours, within the field and across fields.
            "typical": int.from_bytes(bytes((seed * 7 + at * 29 + 17) % 251 + 1 for at in range(length)), "big"),
        }[case]
        return value.to_bytes(length, "big"), integer(value, length)
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


def build(message, fields, case, override=None, extra=0):
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
            raw, value = encode(field, case, seed)
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


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
