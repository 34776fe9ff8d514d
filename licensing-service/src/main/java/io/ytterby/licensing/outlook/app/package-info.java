/**
 * Tells the parties of a case how it stands. Start at {@link io.ytterby.licensing.outlook.app.TellParties}.
 */
@NullMarked
package io.ytterby.licensing.outlook.app;

import org.jspecify.annotations.NullMarked;
