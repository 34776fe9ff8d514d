/**
 * Keeps and reads the copies. Start at {@link io.ytterby.inspection.projection.app.Copies}.
 */
@NullMarked
package io.ytterby.inspection.projection.app;

import org.jspecify.annotations.NullMarked;
