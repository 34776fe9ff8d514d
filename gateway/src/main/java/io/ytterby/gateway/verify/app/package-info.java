/** Judges documents and opens public links. Start at {@link io.ytterby.gateway.verify.app.JudgeDocument}. */
@NullMarked
package io.ytterby.gateway.verify.app;

import org.jspecify.annotations.NullMarked;
