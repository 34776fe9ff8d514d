/** What every page has: frame, navigation, assets, errors. */
@NullMarked
package io.ytterby.console.page;

import org.jspecify.annotations.NullMarked;
