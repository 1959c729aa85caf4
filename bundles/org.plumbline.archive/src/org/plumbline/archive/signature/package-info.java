// SPDX-License-Identifier: EPL-2.0
/** Signatures over packages: CMS (RFC 5652), by keys of SM2, RSA and elliptic curves (docs/decisions/016). */
package org.plumbline.archive.signature;
