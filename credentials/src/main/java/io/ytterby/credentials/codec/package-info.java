/** Bytes as text: base58btc, Base45, base64url. Each refuses what has two readings. */
@NullMarked
package io.ytterby.credentials.codec;

import org.jspecify.annotations.NullMarked;
