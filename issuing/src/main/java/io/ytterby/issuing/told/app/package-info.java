/** What a service that signs tells whoever keeps the trust list and the log. Start at {@code AnnounceToTrustList}. */
@NullMarked
package io.ytterby.issuing.told.app;

import org.jspecify.annotations.NullMarked;
