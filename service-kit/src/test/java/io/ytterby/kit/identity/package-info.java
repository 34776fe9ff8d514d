/** Tests of who is let in. Start at {@link io.ytterby.kit.identity.TokenTest}. */
@NullMarked
package io.ytterby.kit.identity;

import org.jspecify.annotations.NullMarked;
