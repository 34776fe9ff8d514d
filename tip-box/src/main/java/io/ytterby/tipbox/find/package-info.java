/**
 * What a text names: containers, lots, codes, firms; and which texts are alike. Start at {@link io.ytterby.tipbox.find.FindReferences}.
 */
@NullMarked
package io.ytterby.tipbox.find;

import org.jspecify.annotations.NullMarked;
