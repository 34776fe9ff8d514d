/**
 * Judging declarations, changing how, and learning from what came of it. Start at
 * {@link io.ytterby.inspection.selectivity.app.EvaluateDeclaration}.
 */
@NullMarked
package io.ytterby.inspection.selectivity.app;

import org.jspecify.annotations.NullMarked;
