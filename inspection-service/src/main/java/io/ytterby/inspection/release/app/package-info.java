/**
 * The release decision, in one transaction. Start at {@link io.ytterby.inspection.release.app.DecideRelease}.
 */
@NullMarked
package io.ytterby.inspection.release.app;

import org.jspecify.annotations.NullMarked;
