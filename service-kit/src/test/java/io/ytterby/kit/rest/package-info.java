/** Tests of the HTTP side. Start at {@link io.ytterby.kit.rest.WidgetResource}, which stands for every service's own. */
@NullMarked
package io.ytterby.kit.rest;

import org.jspecify.annotations.NullMarked;
