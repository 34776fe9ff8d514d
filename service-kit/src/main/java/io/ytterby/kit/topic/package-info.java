/**
 * The topics' names and their creation. Start at {@link io.ytterby.kit.topic.TopicNames}.
 */
@NullMarked
package io.ytterby.kit.topic;

import org.jspecify.annotations.NullMarked;
