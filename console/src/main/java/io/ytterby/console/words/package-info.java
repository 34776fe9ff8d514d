/** Every word of the screens, in Chinese and English. */
@NullMarked
package io.ytterby.console.words;

import org.jspecify.annotations.NullMarked;
