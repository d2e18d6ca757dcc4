#!/bin/sh
# Installs what the native part needs: two C compilers, clang's sanitizers, binutils, and pahole, which
# reads the layout that the compiler recorded in DWARF; tshark, which reads captures; DPDK; what the
# tests of the poller watch it with; and spin, which tries every interleaving of the bridge; compilers and
# emulators for arm64 and s390x, which is big-endian. On other systems than Debian it says what to install.
set -eu
PATH="$PATH:/usr/sbin:/sbin"

packages="gcc g++ clang libclang-rt-dev make binutils dwarves tshark"
packages="$packages pkg-config libdpdk-dev iproute2 strace valgrind spin"
packages="$packages qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-s390x-linux-gnu libc6-dev-s390x-cross"

missing=""
for tool in gcc g++ clang make objdump pahole tshark pkg-config ip strace valgrind spin \
	qemu-aarch64 qemu-s390x aarch64-linux-gnu-gcc s390x-linux-gnu-gcc; do
	command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
# Debian keeps clang's sanitizers in a package of their own: only linking with them shows that they are here.
if ! echo 'int main(void) { return 0; }' |
	clang -fsanitize=address,undefined -x c -o /dev/null - >/dev/null 2>&1; then
	missing="$missing sanitizers-of-clang"
fi
pkg-config --exists 'libdpdk >= 22.11' 2>/dev/null || missing="$missing libdpdk"
if [ -z "$missing" ]; then
	echo "setup: everything is here: gcc, g++, clang with sanitizers, make, objdump, pahole, tshark," \
		"DPDK, ip, strace, valgrind, spin, compilers and emulators for arm64 and s390x"
	exit 0
fi
echo "setup: missing:$missing"

if ! command -v apt-get >/dev/null 2>&1; then
	cat >&2 <<-EOF
	setup: this is no Debian or Ubuntu; install with your package manager, then run this again:
	  Fedora:   dnf install gcc gcc-c++ clang compiler-rt make binutils dwarves wireshark-cli
	  Arch:     pacman -S gcc clang compiler-rt make binutils pahole wireshark-cli
	  Alpine:   apk add gcc g++ musl-dev clang compiler-rt make binutils pahole tshark
	  macOS:    xcode-select --install (pahole is not available there: its test will say so)
	EOF
	exit 1
fi

sudo=""
if [ "$(id -u)" -ne 0 ]; then
	sudo="sudo"
	command -v sudo >/dev/null 2>&1 || {
		echo "setup: run as root: apt-get install --no-install-recommends -y $packages" >&2
		exit 1
	}
fi
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get -o DPkg::Lock::Timeout=500 update -q
# shellcheck disable=SC2086 # one word per package is meant
$sudo apt-get -o DPkg::Lock::Timeout=500 install --no-install-recommends -y -q $packages
echo "setup: done"
