package org.credentialpath.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a request comes from, as far as it is worth counting: one IPv4 address, or one IPv6 network of 64 bits. */
public final class NetworkAddress {

    private NetworkAddress() {}

    /** @param remote a numeric address, as the servlet container gives it */
    public static String of(String remote) {
        if (!remote.contains(":")) {
            return remote;
        }
        try {
            byte[] bytes = InetAddress.getByName(remote).getAddress();
            return InetAddress.getByName(remote) instanceof Inet6Address
                    ? HexFormat.of().formatHex(bytes, 0, 8) + "/64"
                    : remote;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
