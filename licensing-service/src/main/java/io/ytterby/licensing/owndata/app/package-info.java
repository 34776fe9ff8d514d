/**
 * Gives an organisation what is held of it, and lets go of what need not be kept. Start at {@link io.ytterby.licensing.owndata.app.ExportOwnData}. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.owndata.app;

import org.jspecify.annotations.NullMarked;
