/** Licences on a real database. Start at {@link io.ytterby.licensing.licence.IssueLicenceTest}. */
@NullMarked
package io.ytterby.licensing.licence;

import org.jspecify.annotations.NullMarked;
