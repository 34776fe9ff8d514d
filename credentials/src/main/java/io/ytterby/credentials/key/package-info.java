/** Whose key counts, for what and when. Start at {@link io.ytterby.credentials.key.TrustList}. */
@NullMarked
package io.ytterby.credentials.key;

import org.jspecify.annotations.NullMarked;
