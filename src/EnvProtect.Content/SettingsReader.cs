using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>Reads <c>settings.yaml</c>. What is written without a value is not real yet, and stays absent.</summary>
internal static class SettingsReader
{
    private const long LongestFile = 64 * 1024;

    public static Settings Read(TreeFile file, FileLog log)
    {
        if (TextFile.Read(file, LongestFile, log) is not { } text || YamlReader.Read(text.Text, linesBefore: 0, log) is not { } mapping) return new();
        var fields = new Fields(mapping, SettingsForm.Fields, log, mayBeEmpty: true);
        var settings = new Settings
        {
            Operator = fields.Localized("operator"),
            ContactEmail = fields.Text("contactEmail"),
            ContactPhone = fields.Text("contactPhone"),
            Licence = fields.Localized("licence"),
            LicenceUrl = fields.Text("licenceUrl"),
            SiteCode = fields.Text("siteCode"),
            IcpNumber = fields.Text("icpNumber"),
            PoliceNumber = fields.Text("policeNumber"),
            Editing = Editing(fields, log),
            IsMadeUp = fields.Flag("madeUp"),
        };
        fields.Close();
        return settings;
    }

    private static EditingSettings? Editing(Fields settings, FileLog log)
    {
        if (settings.Mapping("editing") is not { } fields) return null;
        var backend = fields.Scalar("backend");
        if (backend is { } named && !SettingsForm.Backends.Contains(named.Text)) log.AddWithHint(DiagnosticCodes.UnknownCode, named.At, Value.OneOf(SettingsForm.Backends), named.Text);
        var repository = fields.Scalar("repository");
        if (repository is { } written && (written.Text.Contains(' ', StringComparison.Ordinal) || written.Text.Trim('/') != written.Text || !written.Text.Contains('/', StringComparison.Ordinal)))
        {
            log.Add(DiagnosticCodes.NotARepository, written.At, written.Text);
        }

        var address = fields.Scalar("address");
        if (address is { } own && !DocumentTables.IsWebAddress(own.Text)) log.Add(DiagnosticCodes.LinkRefused, own.At, own.Text);
        var editing = new EditingSettings(backend?.Text ?? "", repository?.Text ?? "", fields.Text("branch"), address?.Text);
        fields.Close();
        return editing;
    }
}
