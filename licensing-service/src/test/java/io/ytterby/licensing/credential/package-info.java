/** Tests of signed licences. Start at {@link io.ytterby.licensing.credential.SignedLicenceTest}. */
@NullMarked
package io.ytterby.licensing.credential;

import org.jspecify.annotations.NullMarked;
