/** What is kept in English and told in the language of who asks. Start at {@link io.ytterby.kit.words.Sentences}. */
@NullMarked
package io.ytterby.kit.words;

import org.jspecify.annotations.NullMarked;
