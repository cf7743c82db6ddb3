using System.CommandLine;
using EnvProtect.Cli.Publishing;

namespace EnvProtect.Cli.Commands;

/// <summary><c>rollback</c>: points <c>current</c> at an earlier snapshot.</summary>
internal static class RollbackCommand
{
    public static Command Create(OptionMaker make, Reporter report)
    {
        var command = new Command("rollback", report.Say("切换回较早的快照；再次运行再退一步", "points current at an earlier snapshot; once more goes back one further"));
        var output = make.Text("--output", "DIR", "artifacts", "快照目录", "folder of the snapshots");
        var snapshot = new Argument<string?>("SNAPSHOT")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = report.Say("快照编号，默认为当前快照之前的一个", "name of the snapshot; by default the one that came before the present one"),
        };
        command.Options.Add(output);
        command.Arguments.Add(snapshot);
        command.SetAction(result =>
        {
            var store = new SnapshotStore(result.GetRequiredValue(output));
            var name = result.GetValue(snapshot) ?? store.Previous();
            if (name is null || !store.All.Contains(name))
            {
                report.Note(
                    name is null ? "没有更早的快照。" : $"没有快照 {name}。现有：{string.Join(' ', store.All.Order(StringComparer.Ordinal))}",
                    name is null ? "There is no earlier snapshot." : $"There is no snapshot {name}. There are: {string.Join(' ', store.All.Order(StringComparer.Ordinal))}");
                return ExitCode.Usage;
            }

            store.SwitchTo(name);
            report.Result($"当前快照：{name}", $"Current snapshot: {name}");
            return ExitCode.Good;
        });
        return command;
    }
}
