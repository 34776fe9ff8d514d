/**
 * The control list that is in use. Start at {@link io.ytterby.licensing.controllist.app.ControlLists}.
 */
@NullMarked
package io.ytterby.licensing.controllist.app;

import org.jspecify.annotations.NullMarked;
