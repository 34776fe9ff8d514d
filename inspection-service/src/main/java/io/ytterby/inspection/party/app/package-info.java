/**
 * Decides who may see a declaration and what hangs on it. Start at {@link io.ytterby.inspection.party.app.Audience}.
 */
@NullMarked
package io.ytterby.inspection.party.app;

import org.jspecify.annotations.NullMarked;
