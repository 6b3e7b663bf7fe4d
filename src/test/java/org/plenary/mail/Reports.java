package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Mail that comes back, in the shapes in which mail servers write it.
 *
 * @param to the sender of the envelope, to whom it comes back
 * @param about address of the recipient
 * @param messageId of the message that it is about
 * @param ownId Message-ID of the report itself
 */
public record Reports(String to, String about, String messageId, String ownId) {
    private static final String POSTFIX = """
            Return-Path: <>
            Delivered-To: {to}
            Received: by mail.network.example (Postfix) id 4F2A31C0042; Mon,  1 Jun 2026 09:00:03 +0000 (UTC)
            Date: Mon,  1 Jun 2026 09:00:03 +0000 (UTC)
            From: MAILER-DAEMON@mail.network.example (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: {to}
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="9D3C41C0041.1780304403/mail.network.example"
            Content-Transfer-Encoding: 8bit
            Message-Id: {own}

            This is a MIME-encapsulated message.

            --9D3C41C0041.1780304403/mail.network.example
            Content-Description: Notification
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            This is the mail system at host mail.network.example.

            I'm sorry to have to inform you that your message could not
            be delivered to one or more recipients. It's attached below.

            <{about}>: host mx.school.example[192.0.2.25] said: {words} (in reply to RCPT TO command)

            --9D3C41C0041.1780304403/mail.network.example
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.network.example
            X-Postfix-Queue-ID: 9D3C41C0041
            X-Postfix-Sender: rfc822; {to}
            Arrival-Date: Mon,  1 Jun 2026 09:00:01 +0000 (UTC)

            Final-Recipient: rfc822; {about}
            Original-Recipient: rfc822;{about}
            Action: {action}
            Status: {status}
            Remote-MTA: dns; mx.school.example
            Diagnostic-Code: smtp; {words}

            --9D3C41C0041.1780304403/mail.network.example
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers
            Content-Transfer-Encoding: 8bit

            Return-Path: <{to}>
            From: Plenary <plenary@plenary.example>
            To: Ana Kask <{about}>
            Message-ID: {id}
            Subject: =?UTF-8?Q?Invitation=3A_Tallinn_dialogue?=

            --9D3C41C0041.1780304403/mail.network.example--
            """;

    private static final String EXCHANGE = """
            Received: from DB9PR01MB0001.eurprd01.prod.exchangelabs.example with HTTP; Mon, 1 Jun 2026 09:00:05 +0000
            MIME-Version: 1.0
            From: <postmaster@school.example>
            To: <{to}>
            Date: Mon, 1 Jun 2026 09:00:05 +0000
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="4a1c8d6e-3b53-4d5f-a4a5-1df2b0f1c111"
            Content-Language: de-DE
            Message-ID: {own}
            In-Reply-To: {id}
            References: {id}
            Subject: =?iso-8859-1?Q?Unzustellbar:_Einladung:_Dialog_in_K=F6ln?=
            Auto-Submitted: auto-replied

            --4a1c8d6e-3b53-4d5f-a4a5-1df2b0f1c111
            Content-Type: multipart/alternative; differences=Content-Type;
            	boundary="c0f6f7e2-6e5f-4f2c-8f3e-0a9a0f0b2222"

            --c0f6f7e2-6e5f-4f2c-8f3e-0a9a0f0b2222
            Content-Type: text/plain; charset="iso-8859-1"
            Content-Transfer-Encoding: quoted-printable

            Ihre Nachricht an {about} konnte nicht =FCbermittelt werden.

            --c0f6f7e2-6e5f-4f2c-8f3e-0a9a0f0b2222
            Content-Type: text/html; charset="iso-8859-1"
            Content-Transfer-Encoding: quoted-printable

            <html><head><style>p { color: red }</style></head><body><p>Ihre Nachricht =FCber&shy;mittelt</p></body></html>

            --c0f6f7e2-6e5f-4f2c-8f3e-0a9a0f0b2222--

            --4a1c8d6e-3b53-4d5f-a4a5-1df2b0f1c111
            Content-Type: message/delivery-status

            Reporting-MTA: dns;DB9PR01MB0001.eurprd01.prod.exchangelabs.example
            Received-From-MTA: dns;mail.network.example
            Arrival-Date: Mon, 1 Jun 2026 09:00:04 +0000

            Final-Recipient: rfc822;{about}
            Action: failed
            Status: 5.1.10
            Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {about}
             not found by SMTP address lookup
            X-Display-Name: =?iso-8859-1?Q?K=F6ln?=

            --4a1c8d6e-3b53-4d5f-a4a5-1df2b0f1c111
            Content-Type: message/rfc822

            From: Plenary <plenary@plenary.example>
            To: {about}
            Message-ID: {id}
            Subject: Einladung
            Content-Type: text/plain

            Sie sind eingeladen.

            --4a1c8d6e-3b53-4d5f-a4a5-1df2b0f1c111--
            """;

    private static final String GMAIL = """
            Delivered-To: bounces@network.example
            Return-Path: <>
            To: {to}
            From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
            Auto-Submitted: auto-replied
            Subject: Delivery Status Notification (Failure)
            References: {id}
            In-Reply-To: {id}
            X-Failed-Recipients: {about}
            Message-ID: {own}
            Date: Mon, 01 Jun 2026 02:00:06 -0700 (PDT)
            MIME-Version: 1.0
            Content-Type: multipart/report; boundary="000000000000b1c2d3061a2b3c4d"; report-type=delivery-status

            --000000000000b1c2d3061a2b3c4d
            Content-Type: multipart/related; boundary="000000000000b1cc0e061a2b3c4e"

            --000000000000b1cc0e061a2b3c4e
            Content-Type: multipart/alternative; boundary="000000000000b1cc0b061a2b3c4f"

            --000000000000b1cc0b061a2b3c4f
            Content-Type: text/plain; charset="UTF-8"
            Content-Transfer-Encoding: base64

            KiogQWRkcmVzcyBub3QgZm91bmQgKioKCllvdXIgbWVzc2FnZSB3YXNuJ3QgZGVsaXZlcmVkLg==

            --000000000000b1cc0b061a2b3c4f--
            --000000000000b1cc0e061a2b3c4e
            Content-Type: image/png; name="icon.png"
            Content-Disposition: attachment; filename="icon.png"
            Content-Transfer-Encoding: base64
            Content-ID: <icon.png>

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk

            --000000000000b1cc0e061a2b3c4e--
            --000000000000b1c2d3061a2b3c4d
            Content-Type: message/delivery-status

            Reporting-MTA: dns; googlemail.example
            Arrival-Date: Mon, 01 Jun 2026 02:00:05 -0700 (PDT)
            X-Original-Message-ID: {id}

            Final-Recipient: rfc822; {about}
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; gmail-smtp-in.l.google.example. (2001:db8::1a, the server for the domain.)
            Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
             550-5.1.1 double-checking the recipient's email address for typos or
             550 5.1.1 unnecessary spaces. d2e1a72fcca58-7a - gsmtp
            Last-Attempt-Date: Mon, 01 Jun 2026 02:00:06 -0700 (PDT)

            --000000000000b1c2d3061a2b3c4d
            Content-Type: message/rfc822

            From: Plenary <plenary@plenary.example>
            Message-ID: {id}

            ----- Message truncated -----

            --000000000000b1c2d3061a2b3c4d--
            """;

    private static final String VACATION = """
            Return-Path: <>
            To: {to}
            From: =?utf-8?B?TcO8bGxlciwgSsO2cmc=?= <{about}>
            Subject: =?utf-8?Q?Abwesenheit:_ich_bin_zur=C3=BCck_am_8._Juni?=
            Auto-Submitted: auto-replied (vacation)
            In-Reply-To: {id}
            Message-ID: {own}
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Guten Tag, ich bin bis 8. Juni nicht im Büro.
            """;

    private static final String LETTER = """
            Return-Path: <{about}>
            To: {to}
            From: Ana Kask <{about}>
            Subject: Who are you?
            Message-ID: {own}
            Content-Type: text/html; charset=x-unheard-of

            <p>Please <b>write</b> to my colleague &amp; me.</p><script>alert(1)</script>
            """;

    public static Reports about(String to, String address, String messageId) {
        return new Reports(to, address, messageId, "<" + UUID.randomUUID() + "@mail.network.example>");
    }

    public String postfix(String action, String status, String words) {
        return filled(
                POSTFIX.replace("{action}", action).replace("{status}", status).replace("{words}", words));
    }

    /** There is no such mailbox. */
    public String dead() {
        return postfix("failed", "5.1.1", "550 5.1.1 <" + about + ">: Recipient address rejected: User unknown");
    }

    public String exchange() {
        return filled(EXCHANGE);
    }

    public String gmail() {
        return filled(GMAIL);
    }

    public String vacation() {
        return filled(VACATION);
    }

    /** A person's own words. */
    public String letter() {
        return filled(LETTER);
    }

    private String filled(String shape) {
        return shape.replace("{to}", to)
                .replace("{about}", about)
                .replace("{id}", messageId)
                .replace("{own}", ownId)
                .replace("\n", "\r\n");
    }

    static Arrival read(String mail) {
        return ArrivalReader.read(mail.getBytes(UTF_8));
    }
}
