/**
 * Recording a result and verifying it. Start at {@link io.ytterby.inspection.result.app.VerifyResult}.
 */
@NullMarked
package io.ytterby.inspection.result.app;

import org.jspecify.annotations.NullMarked;
