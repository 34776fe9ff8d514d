/** What a party of a case may know of it. */
@NullMarked
package io.ytterby.licensing.outlook.domain;

import org.jspecify.annotations.NullMarked;
