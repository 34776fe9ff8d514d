/** What a verification says, in English and Chinese. Start at {@link io.ytterby.credentials.words.VerdictWords}. */
@NullMarked
package io.ytterby.credentials.words;

import org.jspecify.annotations.NullMarked;
