using EnvProtect.Model.Mechanisms;

namespace EnvProtect.Site.Mechanisms;

/// <summary>Paths of campaigns, consultations and hand-overs.</summary>
internal static class MechanismUrls
{
    public const string Campaigns = "/campaigns/";
    public const string Consultations = "/consultations/";
    public const string Handovers = "/handovers/";

    public static string Campaign(string id) => Campaigns + id;

    public static string Mechanism(Mechanism mechanism) => (mechanism.Kind == MechanismKind.Consultation ? Consultations : Handovers) + mechanism.Id;
}
