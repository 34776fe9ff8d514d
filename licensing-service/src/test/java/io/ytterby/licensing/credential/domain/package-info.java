/** Tests of the rules of keys. Start at {@link io.ytterby.licensing.credential.domain.KeyWindowTest}. */
@NullMarked
package io.ytterby.licensing.credential.domain;

import org.jspecify.annotations.NullMarked;
