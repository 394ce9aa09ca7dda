using System.Globalization;

namespace FollowUp.TestServices.Mail;

/// <summary>Exim's settings: takes mails in as a relay and as a submission server, and hands them all to Dovecot.</summary>
internal static class EximServer
{
    public static string Configuration(string program, string folder, MailPorts ports) =>
        """
        exim_path = @PROGRAM@
        spool_directory = @FOLDER@/spool
        log_file_path = @FOLDER@/log/%slog
        pid_file_path = @FOLDER@/exim.pid
        primary_hostname = localhost
        local_interfaces = <; 127.0.0.1
        daemon_smtp_ports = @RELAY@ : @SUBMISSION@
        tls_advertise_hosts = *
        tls_certificate = @FOLDER@/cert.pem
        tls_privatekey = @FOLDER@/key.pem
        auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
        acl_smtp_rcpt = acl_rcpt
        acl_smtp_data = acl_data
        keep_environment =
        queue_only = false
        smtp_accept_max = 50
        message_size_limit = 50M
        begin acl
        acl_rcpt:
          deny    message = STARTTLS and AUTH required on the submission port
                  condition = ${if eq{$received_port}{@SUBMISSION@}}
                 !authenticated = *
          accept
        acl_data:
          accept
        begin routers
        all:
          driver = accept
          transport = dovecot
        begin transports
        dovecot:
          driver = smtp
          protocol = lmtp
          hosts = 127.0.0.1
          allow_localhost
          port = @LMTP@
          hosts_override
          hosts_try_fastopen = :
        begin retry
        * * F,2m,1s
        begin authenticators
        PLAIN:
          driver = plaintext
          server_set_id = $auth2
          server_prompts = :
          server_condition = ${if and{{eq{$auth2}{@USER@}}{eq{$auth3}{@PASSWORD@}}}}
        LOGIN:
          driver = plaintext
          server_set_id = $auth1
          server_prompts = Username:: : Password::
          server_condition = ${if and{{eq{$auth1}{@USER@}}{eq{$auth2}{@PASSWORD@}}}}

        """
        .Replace("@PROGRAM@", program, StringComparison.Ordinal)
        .Replace("@FOLDER@", folder, StringComparison.Ordinal)
        .Replace("@RELAY@", Text(ports.Relay), StringComparison.Ordinal)
        .Replace("@SUBMISSION@", Text(ports.Submission), StringComparison.Ordinal)
        .Replace("@LMTP@", Text(ports.Lmtp), StringComparison.Ordinal)
        .Replace("@USER@", RealMailServers.UserName, StringComparison.Ordinal)
        .Replace("@PASSWORD@", RealMailServers.Password, StringComparison.Ordinal);

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
