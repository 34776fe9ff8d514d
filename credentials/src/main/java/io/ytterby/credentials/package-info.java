/**
 * Signed documents, checked without a network: nothing that a document names is ever fetched. Plain Java, fit for a
 * scanner, a customer's own system or a browser's backend.
 *
 * <p>Start at {@link io.ytterby.credentials.verify.Verifier} to check, at {@link io.ytterby.credentials.jose.CompactJws} to
 * sign.
 */
@NullMarked
package io.ytterby.credentials;

import org.jspecify.annotations.NullMarked;
