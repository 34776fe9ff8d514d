/**
 * What people carry to codes in the field: a device's bundle of keys, a block's certificate, the list of what has been
 * withdrawn. All of it is signed, and all of it is read without a network.
 *
 * <p>Start at {@link io.ytterby.credentials.codes.OfflineVerifier}.
 */
@NullMarked
package io.ytterby.credentials.codes;

import org.jspecify.annotations.NullMarked;
