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
            IsMadeUp = fields.Flag("madeUp"),
        };
        fields.Close();
        return settings;
    }
}
