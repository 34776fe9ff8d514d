package io.ytterby.kit.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What a name stands for at this moment. */
public interface Resolver {
    /** @throws UnknownHostException if nobody knows it, or nobody says so in time */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
