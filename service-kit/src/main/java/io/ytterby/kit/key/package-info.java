/** Key pairs of a service's own. Start at {@link io.ytterby.kit.key.KeptKey}. */
@NullMarked
package io.ytterby.kit.key;

import org.jspecify.annotations.NullMarked;
