// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.util.Optional;
import org.plumbline.standard.Text;

/**
 * What came of a signature.
 *
 * @param file that has it
 * @param state whether it holds
 * @param signer subject of the signer's certificate, as RFC 4514 writes it; empty if there is none
 * @param issuer of that certificate; empty if there is none
 * @param algorithm kind of key and digest, such as SM2, SM3; empty if it could not be read
 * @param time when it was made, as the signer states, in UTC; empty if the signer states none
 * @param reason why it does not hold, or why the signer is not trusted
 */
public record CheckedSignature(
        String file, State state, String signer, String issuer, String algorithm, String time, Optional<Text> reason) {

    /** Whether a signature holds. */
    public enum State {
        /** It does not belong to the content, or cannot be read. */
        BROKEN,
        /** It belongs to the content; whose it is was not asked. */
        INTACT,
        /** It belongs to the content, and a trusted certificate vouches for the signer. */
        TRUSTED,
        /** It belongs to the content, but no trusted certificate vouches for the signer. */
        UNTRUSTED
    }
}
