/**
 * From findings to a calibrated score with signed reasons, and the training of its weights. Start at
 * {@link io.ytterby.diversion.score.Assessor}.
 */
@NullMarked
package io.ytterby.diversion.score;

import org.jspecify.annotations.NullMarked;
