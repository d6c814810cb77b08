#!/usr/bin/env bash
# A base image where no registry of images can be reached: a minimal Debian with the Node.js that npm installed here.
# It stands in for the default of deploy/Dockerfile and is named by BASE_IMAGE. Needs root, debootstrap and podman.
#
#   deploy/images/make-base.sh <name of the image>
#
# Packages come from where apt of this machine has them from, or from DEBIAN_MIRROR.
set -euo pipefail
image=$1
suite=trixie
npm=11.19.1
workspace=$(cd "$(dirname "$0")/../.." && pwd)
node=$workspace/node_modules/node/bin/node
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' | head -n 1)}

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" > "$root.log" 2>&1 \
  || { tail -n 20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
rm -rf "$root"/var/cache/apt/*.bin "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/var/log/* \
  "$root"/usr/share/{doc,man,info,locale}/* "$root"/etc/apt/sources.list
install -m 755 "$node" "$root/usr/local/bin/node"
"$node" "$(command -v npm)" install --global --silent --prefix "$root/usr/local" "npm@$npm"
tar -C "$root" -c . | podman import --quiet \
  --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' --change 'CMD ["node"]' - "$image"
