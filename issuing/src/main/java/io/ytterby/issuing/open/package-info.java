/** What those who check may fetch, and how changes of keys are answered. Start at {@link io.ytterby.issuing.open.KeyAnswers}. */
@NullMarked
package io.ytterby.issuing.open;

import org.jspecify.annotations.NullMarked;
