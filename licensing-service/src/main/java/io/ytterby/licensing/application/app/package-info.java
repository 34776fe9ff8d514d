/**
 * One class per thing that can be done with an application; each is one transaction. Start at {@link io.ytterby.licensing.application.app.DraftApplication}.
 */
@NullMarked
package io.ytterby.licensing.application.app;

import org.jspecify.annotations.NullMarked;
