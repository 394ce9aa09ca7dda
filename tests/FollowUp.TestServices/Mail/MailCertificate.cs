using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FollowUp.TestServices.Mail;

/// <summary>A certificate for this machine, signed by itself, in the two files that mail servers want.</summary>
internal static class MailCertificate
{
    /// <returns>Its fingerprint, by which a test knows that it speaks with its own server.</returns>
    public static string Write(string certificateFile, string keyFile, TimeProvider time)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        var now = time.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem() + "\n");
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem() + "\n");
        return certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }
}
