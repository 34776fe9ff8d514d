/**
 * What may be done with a licence; each class is one transaction. Start at {@link io.ytterby.licensing.licence.app.IssueLicence}.
 */
@NullMarked
package io.ytterby.licensing.licence.app;

import org.jspecify.annotations.NullMarked;
